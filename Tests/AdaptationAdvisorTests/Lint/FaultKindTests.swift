import Testing

@testable import AdaptationAdvisor

@Suite("Kinds of faults in rubrics")
struct FaultKindTests {
  @Test("Each fault has its own kind, is told once, at its place, with a remedy", arguments: all)
  func fault(fault: LintFault) throws {
    try fault.check(severity: .error)
  }

  @Test("Every kind of fault that a rubric can have is among them, and names are told apart")
  func kinds() {
    let tested = Set(Self.all.map(\.kind))
    let all = Problem.Kind.allCases.map(\.rawValue)
    #expect(Set(all).subtracting(tested) == ["invalid"])
    #expect(Set(all).isDisjoint(with: Doubt.allCases.map(\.rawValue)))
  }

  private static let all = frame + names + values + tables + rules + whole

  private static let frame = [
    LintFault("syntax", "a comma too many", #""version": "0.1.0","#, #""version": "0.1.0",▸,"#),
    LintFault("newer-schema", "a later format", #""schema": 1"#, #""schema": ▸2"#),
    LintFault(
      "repeated-key", "a version twice", #""version": "0.1.0""#,
      #""version": "0.1.0", ▸"version": "0.2.0""#),
    LintFault("empty-text", "an empty name", #""name": "small""#, #""name": ▸" ""#),
    LintFault("wrong-type", "a version as a number", #""version": "0.1.0""#, #""version": ▸1"#),
    LintFault(
      "wrong-count", "an estimate of two numbers", #""cost_usd": [500, 1000, 2000]"#,
      #""cost_usd": ▸[500, 2000]"#, rule: "cost-tuning"),
    LintFault(
      "out-of-range", "no months to review after", #""version": "0.1.0""#,
      #""version": "0.1.0", "review_after_months": ▸0"#),
  ]

  private static let names = [
    LintFault(
      "too-many", "more bounds than can be told apart",
      [
        ("{\n  \"schema\": 1,", "▸{\n  \"schema\": 1,"),
        (
          #""when": {"time": {"below": 10}}"#,
          #""when": {"any": ["#
            + (1...63).map { #"{"time": {"below": \#($0)}}"# }.joined(separator: ", ") + "]}"
        ),
      ]),
    LintFault(
      "unknown-name", "a key of one's own", #""version": "0.1.0""#,
      #""version": "0.1.0", ▸"maintainers": []"#),
    LintFault(
      "misspelled-name", "a key", #""version": "0.1.0""#, #"▸"verison": "0.1.0""#),
    LintFault(
      "misspelled-name", "a fact in a condition", #""when": {"gap": "behavior"}"#,
      #""when": {▸"gapp": "behavior"}"#, rule: "gap-behavior"),
    LintFault(
      "misspelled-name", "a level in a condition", #""when": {"gap": "behavior"}"#,
      #""when": {"gap": ▸"behaviour"}"#, rule: "gap-behavior"),
    LintFault(
      "unknown-name", "a level of another question", #""when": {"gap": "behavior"}"#,
      #""when": {"gap": ▸"immersion"}"#, rule: "gap-behavior"),
    LintFault(
      "misspelled-name", "a strategy in points", #""points": {"prompting": 15}"#,
      #""points": {▸"promting": 15}"#, rule: "hurry"),
    LintFault(
      "misspelled-name", "a criterion of an adjustment", #""criterion": "means""#,
      #""criterion": ▸"mean""#, rule: "hurry"),
    LintFault(
      "misspelled-name", "a placeholder", #""lift": "A budget of {cost_low}.""#,
      #""lift": ▸"A budget of {cost_lov}.""#, rule: "tuning-over-budget"),
    LintFault(
      "duplicate-id", "two rules of the same name", #"{"id": "tuning-nobody""#,
      #"{"id": ▸"tuning-tight""#, rule: "tuning-tight"),
    LintFault(
      "missing-source", "a rule without sources", #""because": "Hurry.", "sources": ["J"]"#,
      #""because": "Hurry.", "sources": ▸[]"#, rule: "hurry"),
    LintFault(
      "missing-source", "a rule without the key",
      [
        (#"{"id": "hurry""#, #"▸{"id": "hurry""#),
        (#""because": "Hurry.", "sources": ["J"]"#, #""because": "Hurry.""#),
      ], rule: "hurry"),
  ]

  private static let values = [
    LintFault(
      "out-of-range", "a score above 100", #""scores": {"tuning": 95}"#,
      #""scores": {"tuning": ▸101}"#, rule: "labels-many"),
    LintFault(
      "out-of-range", "a negative weight", #""weight": 3"#, #""weight": ▸-3"#, rule: "fit"),
    LintFault(
      "out-of-range", "more answers than there are questions", #""answers": 3"#,
      #""answers": ▸25"#),
    LintFault(
      "out-of-range", "a weight with a fraction", #""weight": 3"#, #""weight": ▸0.5"#,
      rule: "fit"),
    LintFault(
      "wrong-type", "a score in quotes", #""scores": {"tuning": 95}"#,
      #""scores": {"tuning": ▸"95"}"#, rule: "labels-many"),
    LintFault(
      "disorder", "an estimate out of order", #""days": [5, 10, 20]"#, #""days": ▸[10, 5, 20]"#,
      rule: "cost-tuning"),
    LintFault(
      "call-order", "a leaning call above the clear one", #""leaning": {"margin": 5}"#,
      #""leaning": {"margin": ▸25}"#),
    LintFault(
      "no-effect", "an adjustment without points", #""points": {"prompting": 15}"#,
      #""points": ▸{"prompting": 0}"#, rule: "hurry"),
    LintFault(
      "no-effect", "no weight at all",
      [
        (#""weight": 3"#, #""weight": 0"#), (#""weight": 1"#, #""weight": 0"#),
        (#""criteria": ["#, #""criteria": ▸["#),
      ]),
  ]

  private static let tables = [
    LintFault(
      "gap", "between bands", #""labels-some", "at_least": 100"#,
      #""labels-some", "at_least": ▸200"#, rule: "labels-some"),
    LintFault(
      "gap", "below the first band", #""labels-few", "at_least": 0"#,
      #""labels-few", "at_least": ▸1"#, rule: "labels-few"),
    LintFault(
      "gap", "a last estimate with a condition",
      #"{"id": "cost-prompting", "strategy": "prompting","#,
      #"{"id": "cost-prompting", "strategy": "prompting", "when": ▸{"gap": "none"},"#,
      rule: "cost-prompting"),
    LintFault(
      "overlap", "of bands", #""labels-some", "at_least": 100"#,
      #""labels-some", "at_least": ▸50"#, rule: "labels-some"),
    LintFault(
      "overlap", "an estimate that nothing gets past",
      [
        (#""when": {"model_parameters": {"at_least": 10000000000}},"#, ""),
        (#""id": "cost-tuning-large""#, #""id": ▸"cost-tuning-large""#),
      ], rule: "cost-tuning-large"),
    LintFault(
      "empty-band", "a band that runs backward", #""labels-some", "at_least": 100, "below": 1000"#,
      #""labels-some", "at_least": 100, "below": ▸100"#, rule: "labels-some"),
    LintFault(
      "not-monotone", "scores against the declaration", #""monotone": {"tuning": "rising"}"#,
      #""monotone": {"tuning": ▸"falling"}"#, rule: "means"),
    LintFault(
      "unlisted-strategy", "scores that the table does not announce",
      #""budget_cover", "strategies": ["prompting", "tuning"]"#,
      #""budget_cover", "strategies": ▸["prompting"]"#, rule: "means"),
    LintFault(
      "repetition", "a strategy named twice", #""labeled_examples", "strategies": ["tuning"]"#,
      #""labeled_examples", "strategies": ["tuning", ▸"tuning"]"#, rule: "means"),
  ]

  private static let whole = [
    LintFault(
      "wrong-document", "a rubric within another object",
      [
        ("{\n  \"schema\": 1,", "▸{\"rubric\": {\n  \"schema\": 1,"),
        ("Measure first.\", \"sources\": [\"J\"]}\n  ]\n}", "M.\", \"sources\": [\"J\"]}\n  ]\n}}"),
      ]),
    LintFault(
      "missing-estimate", "a strategy that costs nobody knows what",
      [
        (#"{"id": "prompting", "name""#, #"{"id": ▸"prompting", "name""#),
        (
          #"{"id": "cost-prompting", "strategy": "prompting""#,
          #"{"id": "cost-prompting", "strategy": "tuning", "when": {"gap": "none"}"#
        ),
      ], rule: "prompting"),
    LintFault(
      "contradiction", "a test that expects two things at once",
      #""call": {"clear""#,
      #""tests": [{"id": "t", "why": "w", "given": {"budget": 5}, "expect": {"strategy": "tuning", "#
        + #""ruled_out": ▸["tuning"]}}], "call": {"clear""#, rule: "t"),
    LintFault(
      "misspelled-name", "a strategy that goes by another name everywhere else",
      #"{"id": "tuning", "name""#, #"{"id": ▸"tune", "name""#, rule: "tune"),
    LintFault(
      "syntax", "a comma that is missing at the end of a line",
      #"{"id": "cost-prompting", "strategy": "prompting","#,
      #"{"id": "cost-prompting", "strategy": "prompting"▸\#n"#),
  ]

  private static let rules = [
    LintFault(
      "empty-condition", "a condition without members", #""when": {"time": {"below": 10}}"#,
      #""when": ▸{}"#, rule: "hurry"),
    LintFault(
      "misplaced-fact", "cover in an adjustment", #""when": {"time": {"below": 10}}"#,
      #""when": {"time_cover": ▸{"below": 10}}"#, rule: "hurry"),
    LintFault(
      "misplaced-fact", "yes and no in a table", #""reads": "labeled_examples""#,
      #""reads": ▸"must_self_host""#, rule: "means"),
    LintFault(
      "missing-key", "a condition without a bound", #""when": {"time": {"below": 10}}"#,
      #""when": {"time": ▸{}}"#, rule: "hurry"),
    LintFault(
      "missing-key", "a gate without its lift",
      [
        (#"{"id": "tuning-nobody""#, #"▸{"id": "tuning-nobody""#),
        (#""lift": "Somebody.", "#, ""),
      ], rule: "tuning-nobody"),
  ]
}
