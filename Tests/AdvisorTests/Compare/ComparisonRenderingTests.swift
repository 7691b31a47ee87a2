import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("Comparisons as text and Markdown")
struct ComparisonRenderingTests {
  /// A comparison whose figures are worked out by hand: a score is (3 × fit + means) ÷ 4.
  private static func comparison(name: String = "small.json") throws -> Comparison {
    let text = try #require(
      String(data: JSONEncoder().encode(name), encoding: .utf8))
    return try JSONDecoder().decode(
      Comparison.self, from: Data(fixture.replacing("\"NAME\"", with: text).utf8))
  }

  private static func standings(_ a: Double, _ b: Double, _ feasibility: String) -> String {
    """
    [{"strategy": "prompting", "name": "prompting", "score": \(a), "feasibility": "feasible",
      "cost_usd": {"low": 1, "central": 350, "high": 900},
      "days": {"low": 1, "central": 3.5, "high": 9}},
     {"strategy": "tuning", "name": "tuning", "score": \(b), "feasibility": "\(feasibility)",
      "cost_usd": {"low": 1, "central": 23600, "high": 90000},
      "days": {"low": 1, "central": 29.5, "high": 90}}]
    """
  }

  private static func effects(_ a: Double, _ b: Double) -> String {
    """
    [{"strategy": "prompting", "points": \(a)}, {"strategy": "tuning", "points": \(b)}]
    """
  }

  private static let fixture = """
    {"schema": 1,
     "rubric": {"name": "small", "version": "0.1.0", "sha256": "0", "built_in": false},
     "agree": false,
     "outcomes": [{"strategy": "prompting", "scenarios": [1]},
                  {"strategy": "tuning", "scenarios": [2]}],
     "scenarios": [
      {"name": "NAME", "answers": {"task_specificity": "general", "labeled_examples": 50},
       "strategy": "prompting", "technique": "few-shot", "call": "clear", "runner_up": "tuning",
       "margin": 52.5, "standings": \(standings(77.5, 25, "ruled-out"))},
      {"name": "large.json", "answers": {"task_specificity": "specialized",
       "labeled_examples": 50, "gap": "behavior"},
       "strategy": "tuning", "technique": "LoRA", "call": "close", "runner_up": "prompting",
       "margin": 60.0, "standings": \(standings(17.5, 77.5, "feasible"))}
     ],
     "differences": [
      {"question": "task_specificity", "answers": ["general", "specialized"]},
      {"question": "gap", "answers": [null, "behavior"]}
     ],
     "paths": [{"to": 2, "steps": [
       {"question": "task_specificity", "from": "general", "to": "specialized",
        "effects": \(effects(-37.5, 37.5)), "after": \(standings(40, 62.5, "feasible")),
        "strategy": "tuning", "turns": true,
        "alone": {"effects": \(effects(-37.5, 37.5)), "strategy": "tuning", "turns": true}},
       {"question": "gap", "from": null, "to": "behavior",
        "effects": \(effects(-22.5, 15)), "after": \(standings(17.5, 77.5, "feasible")),
        "strategy": "tuning", "turns": false,
        "alone": {"effects": \(effects(-22.5, 18.75)), "strategy": "prompting", "turns": false}}
      ], "total": \(effects(-60, 52.5)), "interaction": \(effects(0, -3.75)),
      "turns": ["task_specificity"]}]}
    """

  @Test("Text is as worked out by hand")
  func text() throws {
    #expect(
      ComparisonText.render(try Self.comparison(), width: 80) == """
        THEY DIFFER
        1 prompting; 2 tuning.
          1: small.json: prompting (few-shot), clear: every other strategy is ruled out
          2: large.json: tuning (LoRA), a close call: 60.0 points ahead of prompting

        Side by side
          scenario                          1         2
          prompting, points of 100      77.50     17.50
            usual cost                   $350      $350
            usual days                    3.5       3.5
            feasibility              feasible  feasible
          tuning, points of 100         25.00     77.50
            usual cost                 $23.6k    $23.6k
            usual days                   29.5      29.5
            feasibility             ruled out  feasible

        What differs
          scenario                1            2
          task specificity  general  specialized
          gap                  open     behavior

        From 1 to 2
        It turns to tuning with task specificity general → specialized.
          task specificity lifts what ruled out tuning
        One after the other, each on top of those before:
          points                                  prompting  tuning
          scenario 1                                  77.50   25.00
          task specificity general → specialized     -37.50  +37.50
          gap open → behavior                        -22.50  +15.00
          scenario 2                                  17.50   77.50

        Task specificity alone turns it to tuning. In another order the changes would
        share the points out differently.

        """)
  }

  @Test("Markdown has the same figures in tables")
  func markdown() throws {
    let text = ComparisonMarkdown.render(try Self.comparison())
    #expect(text.hasPrefix("# They differ\n\n1 prompting; 2 tuning.\n\n- 1: small.json: "))
    #expect(
      text.contains(
        """
        | points | prompting | tuning |
        | --- | ---: | ---: |
        | scenario 1 | 77.50 | 25.00 |
        | task specificity general → specialized | -37.50 | +37.50 |
        | gap open → behavior | -22.50 | +15.00 |
        | scenario 2 | 17.50 | 77.50 |

        """))
  }

  @Test("Changes that turn it alone are told together, by what they turn it to")
  func alone() throws {
    let either = Self.fixture.replacing(
      #""strategy": "prompting", "turns": false}}"#, with: #""strategy": "tuning", "turns": true}}"#
    )
    let other = Self.fixture.replacing(
      #""strategy": "prompting", "turns": false}}"#, with: #""strategy": "other", "turns": true}}"#)
    let none = Self.fixture.replacing(
      #""strategy": "tuning", "turns": true}}"#, with: #""strategy": "prompting", "turns": false}}"#
    )
    for (fixture, sentence) in [
      (either, "Either alone turns it to tuning: task specificity, gap."),
      (other, "Task specificity alone turns it to tuning. Gap alone turns it to other."),
      (none, "None of these changes alone turns it."),
    ] {
      let comparison = try JSONDecoder().decode(Comparison.self, from: Data(fixture.utf8))
      #expect(ComparisonMarkdown.render(comparison).contains("\n\n\(sentence) In another order"))
    }
  }

  @Test("Titles go before the names of files")
  func titles() throws {
    let fixture = Self.fixture.replacing(
      #"{"task_specificity": "general","#,
      with: #"{"title": "Poor", "task_specificity": "general","#)
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(fixture.utf8))
    #expect(ComparisonText.render(comparison, width: 80).contains("1: Poor (NAME): prompting"))
  }

  @Test("What to do for now is said as the scenario's own report says it")
  func beginnings() throws {
    let doubtful = Self.fixture
      .replacing(#""agree": false"#, with: #""agree": true"#)
      .replacing(#""prompting", "scenarios": [1]"#, with: #""tuning", "scenarios": [1]"#)
      .replacing(
        #""strategy": "prompting", "technique""#, with: #""strategy": "tuning", "technique""#
      )
      .replacing(#""runner_up": "tuning","#, with: #""runner_up": "prompting","#)
      .replacing("ruled-out", with: "doubtful")
      .replacing(#""margin""#, with: #""start_with": "prompt-engineering", "margin""#)
      .replacing(#""labeled_examples": 50}"#, with: #""prompt_baseline": "exhausted"}"#)
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(doubtful.utf8))
    let text = ComparisonMarkdown.render(comparison)
    #expect(
      text.hasPrefix(
        "# All agree: tuning; stay with prompt-engineering in 1; start with "
          + "prompt-engineering in 2\n"))
    let now = "52.5 points ahead of prompting; doubtful, so stay with prompt-engineering\n"
    #expect(text.contains(now))
  }

  @Test("Where all agree, close calls are named", arguments: [(1, " in 2"), (2, "")])
  func closeCalls(count: Int, place: String) throws {
    var text = Self.fixture
      .replacing(#""agree": false"#, with: #""agree": true"#)
      .replacing(#""call": "leaning""#, with: #""call": "clear""#)
      .replacing(#""call": "close""#, with: #""call": "clear""#)
    let parts = text.components(separatedBy: #""call": "clear""#)
    try #require(parts.count == 3)
    let calls = count == 2 ? ["close", "close"] : ["clear", "close"]
    text = parts[0] + #""call": "\#(calls[0])""# + parts[1] + #""call": "\#(calls[1])""# + parts[2]
    for strategy in ["prompting", "tuning"] {
      text = text.replacing(
        #""strategy": "\#(strategy)", "technique""#,
        with: #""start_with": "\#(strategy)", "strategy": "\#(strategy)", "technique""#)
    }
    let comparison = try JSONDecoder().decode(Comparison.self, from: Data(text.utf8))
    let title = ComparisonMarkdown.render(comparison).split(separator: "\n")[0]
    #expect(title.hasSuffix(count == 2 ? ", each time a close call" : ", a close call\(place)"))
  }

  @Test("Settings that records were made with are told where others decided here")
  func settings() throws {
    let made = Self.fixture.replacing(
      #""name": "large.json""#,
      with: #""name": "large.md", "recorded_with": ["--assume engineer_day=700"]"#)
    let sentence = "Settings differ: scenario 2 was recorded with --assume engineer_day=700. Here "
    let other = try JSONDecoder().decode(Comparison.self, from: Data(made.utf8))
    let text = ComparisonText.render(other, width: 200)
    #expect(text.contains(sentence + "the built-in rubric, weights and prices decided about all"))
    for (options, isTold) in [("--weights budget=40", true), ("--assume engineer_day=700", false)] {
      let used = made.replacing(#""agree""#, with: #""options": ["\#(options)"], "agree""#)
      let comparison = try JSONDecoder().decode(Comparison.self, from: Data(used.utf8))
      let text = ComparisonText.render(comparison, width: 200)
      #expect(text.contains("\(sentence)\(options) decided about all scenarios") == isTold)
      #expect(text.contains("Settings") == isTold)
    }
    #expect(!ComparisonText.render(try Self.comparison(), width: 200).contains("Settings"))
  }

  @Test("A hostile name harms neither")
  func hostile() throws {
    let comparison = try Self.comparison(name: "a|b <img> `x` \u{1B}[31m\n# c \u{202E}d")
    let text = ComparisonText.render(comparison, width: 80)
    let markdown = ComparisonMarkdown.render(comparison)
    for output in [text, markdown] {
      #expect(!output.contains("\u{1B}"))
      #expect(!output.unicodeScalars.contains("\u{202E}"))
    }
    #expect(markdown.contains(##"- 1: a\|b \<img\> \`x\` \[31m \# c d: "##))
  }

  @Test(
    "Hundredths are shown with two places and a sign where wanted",
    arguments: [
      (0, "0.00", "0.00"), (0.004, "0.00", "0.00"), (-0.25, "-0.25", "-0.25"),
      (2.5, "2.50", "+2.50"), (-0.005, "-0.01", "-0.01"), (100, "100.00", "+100.00"),
    ] as [(Double, String, String)])
  func hundredths(points: Double, plain: String, signed: String) {
    #expect(Hundredths(points).text == plain)
    #expect(Hundredths(points).signed == signed)
  }
}
