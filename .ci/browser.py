"""Renders HTML reports in Chromium and checks what a reader would notice.

For each situation, at a phone's and a desk's width, light, dark and on paper: no message on the
console, no request to anywhere, nothing wider than the page, no text of the report missing or cut
off, no labels of a picture over each other, and nothing serious or critical by axe. A source that
is cited is shown when its key is followed, although sources are folded away.
"""

import json
import os
import re
import subprocess
import sys
import unicodedata

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

advisor, chromium, work, shots = sys.argv[1:5]

LONG = "A very long title that goes on and on, with Donaudampfschifffahrtsgesellschaft" + "s" * 120
HOSTILE = (
    "</title></style><script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp; "
    "\u202ereversed\u202c \u2066iso \x1b[31mred\x07 `code` | [l](javascript:alert(3)) -->"
)
EXAMPLE = {
    "task_specificity": "specialized", "budget": 20000, "time": 42, "consistency": "high",
    "labeled_examples": 2000,
}
SITUATIONS = {
    "example": EXAMPLE,
    "one-answer": {"consistency": "high"},
    "budget-only": {"budget": "5k..20k"},
    "forced": {"budget": 5},
    "forced-doubtful": {"budget": 5, "time": 0},
    "training": {
        "task_specificity": "novel", "budget": "high", "time": "long", "consistency": "critical",
        "labeled_examples": 0, "unlabeled_tokens": "2T", "gap": "language",
        "base_model": "wrong-vocabulary", "ml_expertise": "research-lab",
    },
    "clear": {
        "task_specificity": "general", "budget": "low", "time": "short", "gap": "none",
        "consistency": "standard", "data": "none", "knowledge_changes": "daily",
        "strong_model": "fits", "taught_by": "words", "prompt_baseline": "nearly",
        "request_variety": "new-each-time", "examples_source": "none", "driver": "quality",
    },
    "numbers": {"labeled_examples": 150, "classes": 12, "time": "3mo", "budget": "50k"},
    "extremes": {
        "budget": "1e15", "time": "100y", "labeled_examples": "1e15", "unlabeled_tokens": 1e300,
    },
    "longest": EXAMPLE | {
        "title": LONG, "id": "x" * 300, "gap": "behavior", "driver": "serving-cost",
        "request_variety": "growing", "examples_source": "expert-made",
        "taught_by": "words-and-lookup", "strong_model": "too-costly-or-slow",
        "modality": "low-resource-language", "base_model": "wrong-vocabulary",
        "prompt_baseline": "tuning-falls-short", "task_type": "question-answering",
        "knowledge_changes": "monthly", "ml_expertise": "research-lab",
        "monthly_requests": "1M..5M", "latency_ms": 200, "classes": 40, "must_self_host": True,
        "model_parameters": "8B", "unlabeled_tokens": "30B",
    },
    "hostile": EXAMPLE | {"title": HOSTILE, "id": HOSTILE},
}
# A rubric of one's own with long names, and texts full of markup.
WANTED = {
    "wanted-one": ({"consistency": "high"}, "fine-tuning"),
    "wanted-two": ({"budget": 20000, "gap": "behavior"}, "training"),
    "wanted-never": (EXAMPLE | {"title": HOSTILE}, "training"),
    "wanted-already": (EXAMPLE, "fine-tuning"),
}
RUBRICS = {"own-rubric": EXAMPLE, "own-rubric-forced": {"budget": 5, "title": HOSTILE}}
VIEWS = [
    (width, media, scheme)
    for width in (390, 1280)
    for media, scheme in (("screen", "light"), ("screen", "dark"), ("print", "light"))
]

# Texts of pictures that lie over each other, or out of their picture.
LABELS = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const outer = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .map(t => [t.textContent, t.getBoundingClientRect()]);
  const faults = [];
  texts.forEach(([a, r], i) => {
    if (r.left < outer.left - 1 || r.right > outer.right + 1 || r.top < outer.top - 2 ||
        r.bottom > outer.bottom + 2) faults.push(`out of its picture: ${a}`);
    texts.slice(i + 1).forEach(([b, s]) => {
      const x = Math.min(r.right, s.right) - Math.max(r.left, s.left);
      const y = Math.min(r.bottom, s.bottom) - Math.max(r.top, s.top);
      if (x > 1.5 && y > 4) faults.push(`over each other: ${a} / ${b}`);
    });
  });
  if (12 * outer.width / 360 < 10) faults.push(`text too small: ${svg.textContent.slice(0, 40)}`);
  return faults;
})"""
# Elements whose text runs out of them where nothing scrolls.
CUT = """() => [...document.querySelectorAll('h1,h2,h3,h4,p,li,dt,dd,td,th,summary,caption')]
  .filter(e => e.offsetParent && e.scrollWidth > e.clientWidth + 1
    && !['inline', 'inline-block'].includes(getComputedStyle(e).display))
  .map(e => e.textContent.slice(0, 60))"""
# Whether the source whose key was followed is on the screen.
CITED = """() => {
  const source = document.querySelector('li:target');
  return source !== null && source.checkVisibility({contentVisibilityAuto: true})
    && source.getBoundingClientRect().top < innerHeight;
}"""
# Tables that scroll within themselves.
SCROLLING = """() => [...document.querySelectorAll('.wide')]
  .filter(e => e.scrollWidth > e.clientWidth + 1).map(e => e.getAttribute('aria-label'))"""


def visible(text):
    """Text as a reader would get it: on one line, without what steers or hides."""
    kept = "".join(
        " " if c in "\n\r\t" else c
        for c in text
        if c in "\n\r\t" or unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp", "Cn")
    )
    return re.sub(r"\s+", " ", kept).strip()


def texts(report):
    """Every text of a report that a page has to show."""
    r = report["recommendation"]
    yield r["summary"]
    yield r["technique"]
    yield from r["not_clear_because"]
    if title := report["answers"].get("title") or report["id"]:
        yield title
    findings = r["techniques"] + report["warnings"]
    for strategy in report["strategies"]:
        yield strategy["name"]
        for gate in strategy["gates"]:
            yield from (gate["because"], gate["lift"])
        for criterion in strategy["criteria"]:
            findings = findings + [{"text": rule["because"]} for rule in criterion["rules"]]
        for kind in ("gains", "costs", "risks"):
            findings = findings + strategy["trade_offs"][kind]
        for line in strategy["estimate"]["lines"]:
            yield line["text"]
    yield from (finding["text"] for finding in findings)
    for stage in report["plan"]:
        yield from (stage["stage"], stage["do"], stage["move_on_when"])
    # Cases that have less than two fifths in common are not shown.
    for case in (case for case in report["cases"] if case["similarity"] >= 0.4):
        yield from (case["title"], case["organization"], case["outcome"])
    for flip in report["flips"]["answers"]:
        yield from (flip["from"], flip["to"])
    for question in report["ask_next"]:
        yield question["text"]
    yield from wishes(report)
    yield report["rubric"]["sha256"]
    yield report["prices"]["updated"]


def wishes(report):
    """What the page has to say of who could win, and of what would make a strategy win."""
    names = {s["strategy"]: s["name"] for s in report["strategies"]}

    def choice(strategies):
        *others, last = [names[strategy] for strategy in strategies]
        return f"{', '.join(others)} or {last}" if others else last

    unknowns = report["unknowns"]
    if unknowns["combinations"] > 1:
        if sure := unknowns.get("necessary"):
            yield f"However the criteria left open turn out, it is {names[sure]}"
        else:
            yield f"Depending on the criteria left open, it could be {choice(unknowns['possible'])}."
    winner = report["recommendation"]["strategy"]
    if others := [s for s in unknowns["after_one"] if s != winner]:
        yield f"Of the context, one question left open could make it {choice(others)}"
    if not (wanted := report.get("would_make")):
        return
    yield f"What would make it {names[wanted['strategy']]}"
    if wanted["is_recommended"]:
        doubtful = report["strategies"][0]["feasibility"] == "doubtful"
        stands = "fits best, though it is doubtful;" if doubtful else "is recommended."
        yield f"As it is, {names[wanted['strategy']]} {stands}"
    elif not wanted["changes"]:
        yield "No change of one answer or of two would make it"
    for changes in wanted["changes"]:
        yield " and ".join(
            f"{change['question'].replace('_', ' ')} {change['to']}"
            + (f" instead of {change['from']}" if change["from"] else "")
            for change in changes)


def own_rubric():
    """The built-in rubric with longer names and texts of markup; its path."""
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../rubrics/standard.json")
    with open(source, encoding="utf-8") as file:
        rubric = json.load(file)
    for strategy in rubric["strategies"]:
        strategy["name"] += " with everything that a patient committee could think of <b>&amp;"

    def spoil(value):
        if isinstance(value, dict):
            for key, member in value.items():
                if key in ("because", "lift", "do", "move_on_when") and isinstance(member, str):
                    value[key] = member + " <script>alert(1)</script> " + "long" * 30
                else:
                    spoil(member)
        elif isinstance(value, list):
            for member in value:
                spoil(member)

    spoil(rubric)
    path = os.path.join(work, "rubric.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(rubric, file)
    return path


def run(answers, form, options):
    command = [advisor, "recommend", "-", "--format", form] + options
    result = subprocess.run(command, input=json.dumps(answers).encode(), capture_output=True)
    if result.returncode != 0 or result.stderr:
        raise SystemExit(f"failed: {command}: {result.stderr.decode()}")
    return result.stdout.decode("utf-8")


def check(page, name, address, report):
    """The faults of one page in all views."""
    faults = []
    messages = []
    page.on("console", lambda message: messages.append(f"console: {message.text}"))
    page.on("pageerror", lambda error: messages.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (messages.append("dialog"), dialog.dismiss()))
    page.on(
        "request",
        lambda request: request.url != address and messages.append(f"request: {request.url}"))
    for width, media, scheme in VIEWS:
        view = f"{name}, {width} px, {media}, {scheme}"

        def fault(found, what):
            faults.extend(f"{view}: {what}: {item}" for item in found)

        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(media=media, color_scheme=scheme)
        page.goto(address)
        if shots:
            file = f"{name}-{width}-{media}-{scheme}.png"
            page.screenshot(path=os.path.join(shots, file), full_page=True)
        sizes = page.evaluate(
            "[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        if sizes[0] > sizes[1]:
            fault([sizes], "wider than the page")
        fault(page.evaluate(CUT), "text runs out of its box")
        fault(page.evaluate(LABELS), "picture")
        if name == "example" and media == "screen":
            fault(page.evaluate(SCROLLING), "table needs scrolling")
        if media == "print":
            hidden = page.evaluate(
                "[...document.querySelectorAll('details > :not(summary)')]"
                ".filter(e => !e.checkVisibility({contentVisibilityAuto: true})).length")
            if hidden:
                fault([hidden], "folded away on paper")
        if (width, media, scheme) == (390, "screen", "light"):
            page.click(".cite a >> nth=0")
            if not page.evaluate(CITED):
                fault([page.url], "a source that is cited stays hidden")
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
        if media == "screen":
            seen = visible(page.inner_text("body"))
            fault([t[:80] for t in texts(report) if visible(t) not in seen], "text missing")
            if len(seen) < 3000:
                fault([len(seen)], "hardly any text")
        # Colors differ by scheme, layout by width: two runs see all four.
        if (width, media, scheme) in ((390, "screen", "light"), (1280, "screen", "dark")):
            for violation in Axe().run(page).response["violations"]:
                if violation["impact"] in ("serious", "critical"):
                    nodes = [n["html"][:120] for n in violation["nodes"][:3]]
                    fault([f"{violation['id']}: {nodes}"], "axe")
    return faults + [f"{name}: {message}" for message in messages]


def main():
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        print(f"Chromium {browser.version}")
        rubric = own_rubric()
        pages = [(name, answers, []) for name, answers in SITUATIONS.items()]
        pages += [
            (name, answers, ["--what-would-make", strategy])
            for name, (answers, strategy) in WANTED.items()]
        pages += [(name, answers, ["--rubric", rubric]) for name, answers in RUBRICS.items()]
        for name, answers, options in pages:
            path = os.path.join(work, f"{name}.html")
            with open(path, "w", encoding="utf-8") as file:
                file.write(run(answers, "html", options))
            # The axe library is injected past the page's own policy; the policy is checked first.
            context = browser.new_context(bypass_csp=True)
            report = json.loads(run(answers, "json", options))
            faults += check(context.new_page(), name, f"file://{path}", report)
            context.close()
            strict = browser.new_context()
            page = strict.new_page()
            page.on("console", lambda m, name=name: faults.append(f"{name}: console: {m.text}"))
            page.goto(f"file://{path}")
            if page.evaluate("getComputedStyle(document.querySelector('h2')).fontSize") == "24px":
                faults.append(f"{name}: the style sheet is not applied under its own policy")
            strict.close()
        browser.close()
    for fault in faults:
        print(f"failed: {fault}", file=sys.stderr)
    print(f"browser: {len(pages)} reports in {len(VIEWS)} views, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
