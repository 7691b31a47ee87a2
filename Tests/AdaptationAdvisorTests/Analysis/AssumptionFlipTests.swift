import Testing

@testable import AdaptationAdvisor

@Suite("Assumptions that the answer rests on")
struct AssumptionFlipTests {
  /// Labels for 1,200 classes take longer than there is, by what is assumed.
  private static let answers: [(Question, String)] = [
    (.taskSpecificity, "specialized"), (.budget, "60k"), (.time, "4mo"), (.consistency, "high"),
    (.labeledExamples, "18000"), (.classes, "1200"), (.taskType, "classification"),
    (.gap, "behavior"), (.examplesSource, "stored"), (.requestVariety, "growing"),
    (.promptBaseline, "nearly"), (.monthlyRequests, "60000"),
  ]

  private func situation(_ changes: [(Question, String)] = []) throws -> Answers {
    var answers = Answers()
    for (question, text) in Self.answers + changes { try answers.set(question, to: text) }
    return answers
  }

  @Test("Are found where they are, and come out as they say when they are assumed")
  func hold() throws {
    let answers = try situation()
    let report = try Advisor().recommend(for: answers)
    let flips = report.flips.assumptions
    #expect(flips.contains { $0.name == "target_examples_per_class" && $0.to < $0.from })
    for flip in flips {
      let table = try PriceTable.standard.applying(
        overrides: [(name: flip.name, value: Format.plain(flip.to))])
      let changed = try Advisor(rubric: .standard, prices: table).recommend(for: answers)
        .recommendation
      #expect(changed.strategy == flip.strategy)
      #expect(changed.startWith == flip.startWith)
      let isSame =
        changed.strategy == report.recommendation.strategy
        && changed.startWith == report.recommendation.startWith
      #expect(!isSame)
    }
  }

  @Test("Are as near as they can be: halfway to what is assumed nothing changes")
  func nearest() throws {
    let answers = try situation()
    let report = try Advisor().recommend(for: answers)
    let flip = try #require(
      report.flips.assumptions.first { $0.name == "target_examples_per_class" && $0.to < $0.from })
    for value in [(flip.from + flip.to) / 2, flip.from] {
      let table = try PriceTable.standard.applying(
        overrides: [(name: flip.name, value: Format.plain(value))])
      let same = try Advisor(rubric: .standard, prices: table).recommend(for: answers)
        .recommendation
      #expect(same.strategy == report.recommendation.strategy)
      #expect(same.startWith == report.recommendation.startWith)
    }
  }

  @Test("Are listed the nearest first, and not at all where nothing is held against estimates")
  func order() throws {
    let flips = try Advisor().recommend(for: try situation()).flips.assumptions
    let distances = flips.map { abs(Numerics.powersOfTen($0.to / $0.from)) }
    #expect(distances == distances.sorted())
    var answers = Answers()
    answers.taskSpecificity = .specialized
    #expect(try Advisor().recommend(for: answers).flips.assumptions.isEmpty)
  }

  @Test("Are not there where none within its range makes a difference")
  func none() throws {
    let rich = try situation([(.budget, "900M"), (.time, "20y")])
    #expect(try Advisor().recommend(for: rich).flips.assumptions.isEmpty)
  }
}
