import Testing

@testable import AdaptationAdvisor

@Suite("Faults in the frame of a rubric")
struct FrameFaultTests {
  @Test("Each fault is told once, at its place, with a remedy", arguments: faults)
  func fault(fault: RubricFault) throws {
    try fault.check()
  }

  private static let faults = frame + criteria + numbers + call

  private static let frame = [
    RubricFault(
      "a newer schema with advice, whatever else is wrong",
      [(#""schema": 1"#, #""schema": ▸2"#), (#""weight": 3"#, #""weight": "heavy""#)],
      in: "schema",
      "this rubric is made for a newer advisor: schema 2; this one reads 1; update advisor, or use a "
        + "rubric of schema 1"),
    RubricFault(
      "a schema in quotes", #""schema": 1"#, #""schema": ▸"1""#, in: "schema",
      "expected a number, found a string; write digits without quotes, such as 20000"),
    RubricFault(
      "schema 0", #""schema": 1"#, #""schema": ▸0"#, in: "schema",
      "'0' is out of range; it must be 1 or more"),
    RubricFault(
      "no schema", "{\n  \"schema\": 1,", "▸{", in: "schema",
      "the key 'schema' is missing; add it"),
    RubricFault(
      "an unknown key", #""about": "A rubric for tests.""#,
      #""about": "A rubric for tests.", ▸"author": "me""#, in: "author",
      "unknown key 'author'; known are about, gates, priors, schema, name, version, levels, call, "
        + "plan, $schema, tests, sources, …"),
    RubricFault(
      "a misspelled key", #""version": "0.1.0""#, #"▸"verison": "0.1.0""#, in: "verison",
      "unknown key 'verison'; did you mean 'version'?"),
    RubricFault(
      "a repeated key", #""version": "0.1.0""#, #""version": "0.1.0", ▸"version": "0.2.0""#,
      in: "version", "the key 'version' was given before, in column 20; keep one"),
    RubricFault(
      "a number for a text", #""version": "0.1.0""#, #""version": ▸0.1"#, in: "version",
      "expected a string, found a number; write it in quotes"),
    RubricFault(
      "no strategies",
      [
        (#"  "strategies": [\#n"#, #"  "strategies": ▸["#),
        (#"{"id": "prompting", "name": "prompting", "about": "Words.", "sources": ["J"]},"#, ""),
        (strategies, ""),
      ],
      in: "strategies", "the number of elements is 0; it must be from 1 to 64"),
    RubricFault(
      "a strategy twice", strategies,
      strategies + ",\n" + strategies.replacing("{\"id\": ", with: "{\"id\": ▸"),
      in: "tuning", "the id 'tuning' is used twice; give each rule its own"),
  ]

  private static let strategies =
    #"{"id": "tuning", "name": "tuning", "about": "Weights.", "sources": ["J"]}"#

  private static let criteria = [
    RubricFault(
      "a negative weight", #""weight": 3"#, #""weight": ▸-3"#, in: "fit",
      "'-3' is out of range; it must be from 0 to 1000000"),
    RubricFault(
      "a fraction for a weight", #""weight": 3"#, #""weight": ▸0.3"#, in: "fit",
      "'0.3' is not a whole number, or too large for one"),
    RubricFault(
      "no weight above 0",
      [
        (#""weight": 3"#, #""weight": 0"#), (#""weight": 1"#, #""weight": 0"#),
        (#""criteria": ["#, #""criteria": ▸["#),
      ],
      in: "criteria", "all weights are 0; give a criterion one above 0"),
    RubricFault(
      "a fault in the only criterion that weighs anything",
      [(#""weight": 3"#, #""weight": 0"#), (#""weight": 1"#, #""weight": ▸"1""#)],
      in: "means", "expected a number, found a string; write digits without quotes, such as 20000"),
    RubricFault(
      "a neutral value above 100", #""neutral": 40"#, #""neutral": ▸140"#, in: "means",
      "'140' is out of range; it must be from 0 to 100"),
  ]

  private static let rest = #""because": "So.", "sources": ["J"]"#

  private static let numbers = [
    RubricFault(
      "an estimate out of order", #""cost_usd": [500, 1000, 2000]"#,
      #""cost_usd": ▸[1000, 500, 2000]"#, in: "cost-tuning",
      "not in ascending order; write [low, central, high]"),
    RubricFault(
      "an estimate of two numbers", #""cost_usd": [500, 1000, 2000]"#,
      #""cost_usd": ▸[500, 2000]"#, in: "cost-tuning",
      "the number of elements is 2; it must be 3"),
    RubricFault(
      "a negative estimate", #""days": [5, 10, 20]"#, #""days": [▸-5, 10, 20]"#,
      in: "cost-tuning", "'-5' is out of range; it must be from 0 to 1000000"),
    RubricFault(
      "a last estimate with a condition", #"{"id": "cost-prompting", "strategy": "prompting","#,
      #"{"id": "cost-prompting", "strategy": "prompting", "when": ▸{"gap": "none"},"#,
      in: "cost-prompting",
      "the last estimate for 'prompting' does not always apply; add one without 'when' after it"),
    RubricFault(
      "an estimate that nothing reaches",
      [
        (#""when": {"model_parameters": {"at_least": 10000000000}},"#, ""),
        (#""id": "cost-tuning-large""#, #""id": ▸"cost-tuning-large""#),
      ],
      in: "cost-tuning-large",
      "this estimate for 'tuning' always applies, so none after it ever does; put it last"),
    RubricFault(
      "a level that means a range that runs backward", #"{"budget": [100, 400]}"#,
      #"{"budget": ▸[400, 100]}"#, in: "budget-low",
      "the range runs backward; put the lower end first"),
    RubricFault(
      "a level that means nothing", #"{"budget": [100, 400]}"#, #"▸{}"#, in: "budget-low",
      "no number is given; add budget"),
    RubricFault(
      "a level that means another number", #"{"budget": [100, 400]}"#,
      #"{▸"time": [100, 400]}"#, in: "budget-low", "unknown key 'time'; known are budget"),
    RubricFault(
      "a question whose levels are no numbers", #""question": "data", "level": "none""#,
      #""question": ▸"gap", "level": "none""#, in: "data-none",
      "'gap' is not a question with such levels; use one of budget, time, data"),
    RubricFault(
      "a level explained twice",
      [
        (
          #""id": "data-high", "question": "data", "level": "high", "means": {"labeled_examples""#,
          #""id": "data-again", "question": "data", "level": ▸"low", "means": {"labeled_examples": "#
            + "[1, 2]}, \(rest)},\n"
            + #"{"id": "data-high", "question": "data", "level": "high", "means": {"labeled_examples""#
        )
      ],
      in: "data-again", "what data low means was said before; keep one"),
    RubricFault(
      "a level left unexplained",
      [
        (#"  "levels": ["#, #"  "levels": ▸["#),
        (
          #"{"id": "time-long", "question": "time", "level": "long", "#
            + #""means": {"time": [100, 400]}, \#(rest)},"#, ""
        ),
      ],
      in: "levels", "nothing says what time long means; add an entry"),
  ]

  private static let call = [
    RubricFault(
      "a clear call on one answer", #""answers": 3"#, #""answers": ▸1"#, in: "answers",
      "'1' is out of range; it must be from 2 to 24"),
    RubricFault(
      "a leaning call above the clear one", #""leaning": {"margin": 5}"#,
      #""leaning": {"margin": ▸25}"#, in: "margin",
      "a leaning call needs more points than a clear one; lower it"),
    RubricFault(
      "a margin above 100", #""margin": 20"#, #""margin": ▸120"#, in: "margin",
      "'120' is out of range; it must be from 0 to 100"),
    RubricFault(
      "a threshold left out", #""clear": {"margin": 20, "answers": 3, "flipping": 1}"#,
      #""clear": ▸{"margin": 20, "answers": 3}"#, in: "flipping",
      "the key 'flipping' is missing; add it"),
  ]
}
