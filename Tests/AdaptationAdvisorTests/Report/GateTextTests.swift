import Testing

@testable import AdaptationAdvisor

@Suite("Texts of gates")
struct GateTextTests {
  @Test(
    "Placeholders are filled with this situation's figures and their units",
    arguments: [
      ("{budget}", "$400"), ("{time}", "42 days"), ("{labeled_examples}", "1.2k"),
      ("{classes}", "77"), ("{examples_per_class}", "15.6"), ("{model_parameters}", "8B"),
      ("{cost_low}", "$500"), ("{cost_central}", "$1k"), ("{cost_high}", "$2k"),
      ("{days_low}", "5 days"), ("{days_central}", "10 days"), ("{days_high}", "20 days"),
      ("{budget_short}", "$100"), ("{time_short}", "0 days"),
      ("{model_for_budget}", "a budget model"), ("{model_for_time}", "a time model"),
      ("{unlabeled_tokens}", "an unknown amount"), ("{monthly_requests}", "an unknown amount"),
      ("a {budget} and {budget}.", "a $400 and $400."), ("no {brace", "no {brace"),
      ("no brace}", "no brace}"), ("", ""),
    ])
  func filling(text: String, filled: String) throws {
    let answers = try Answers([
      "budget": "400", "time": "6w", "labeled_examples": "1200", "classes": "77",
      "model_parameters": "8B",
    ])
    #expect(try Self.text(answers, SmallRubric.tuning).fill(text) == filled)
  }

  @Test("Figures are those of the strategy that the gate stands against")
  func strategy() throws {
    let answers = try Answers(["budget": "20"])
    #expect(try Self.text(answers, 0).fill("{cost_low} {budget_short}") == "$50 $30")
    #expect(try Self.text(answers, 1).fill("{cost_low} {budget_short}") == "$500 $480")
  }

  @Test("A level and a range are quoted beside the number they are read as")
  func quoting() throws {
    let range = try Answers(["budget": "100..400"])
    #expect(try Self.text(range, 1).fill("{budget}") == "$200 (the middle of the range)")
    let words = try Self.text(try Answers(["budget": "low"]), 1).fill("{budget}")
    #expect(words.hasSuffix(" (low, read at its middle)"))
  }

  @Test("What is needed is rounded up, so that the figure told is enough")
  func rounding() throws {
    #expect(Format.value(300.04, .dollars, rounding: .up) == "$301")
    #expect(Format.value(2.812, .days, rounding: .up) == "2.82 days")
    #expect(Format.value(100.000_000_1, .count, rounding: .up) == "100")
    #expect(Format.value(387_400, .count, rounding: .down) == "387k")
  }

  private static func text(_ answers: Answers, _ strategy: Int) throws -> GateText {
    let situation = Evaluator(try SmallRubric.rubric()).situation(answers)
    return GateText(situation, answers, strategy: strategy) { "a \($0.rawValue) model" }
  }

  @Test("What is no placeholder is found")
  func unknown() {
    #expect(
      GateText.unknownNames(in: "{budget} {budgt} {} {cost_low}{x y}") == ["budgt", "", "x y"])
  }

  @Test("A report shows a gate that fired with its figures and what would lift it")
  func inReport() throws {
    let advisor = try Advisor(rubric: try SmallRubric.rubric())
    let report = try advisor.recommend(for: try Answers(["budget": "400"]))
    let gate = try #require(report.strategies.last?.gates.first)
    #expect(gate.rule == "tuning-over-budget")
    #expect(gate.effect == .ruledOut)
    #expect(gate.because == "It takes $500, and there is $400: short by $100.")
    #expect(gate.lift == "A budget of $500.")
    #expect(gate.sources == ["J"])
  }

  @Test("No gate of the built-in rubric leaves a figure unknown where it fires")
  func builtIn() {
    for sample in SampleReports.all {
      for gate in sample.report.strategies.flatMap(\.gates) {
        #expect(!gate.because.contains("unknown amount"), "\(gate.rule): \(gate.because)")
        #expect(!gate.because.contains("{") && !gate.lift.contains("{"), "\(gate.rule)")
      }
    }
  }
}
