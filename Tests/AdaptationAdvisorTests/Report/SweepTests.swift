import Testing

@testable import AdaptationAdvisor

@Suite("Scores over one answer that varies")
struct SweepTests {
  private func answers(_ given: [(Question, String)]) throws -> Answers {
    var answers = Answers()
    for (question, text) in given { try answers.set(question, to: text) }
    return answers
  }

  private static let numbers: [(Question, String)] = [
    (.labeledExamples, "150"), (.classes, "12"), (.time, "90"), (.budget, "50k"),
  ]
  private static let levels: [(Question, String)] = [
    (.taskSpecificity, "specialized"), (.budget, "20k"), (.time, "42"), (.consistency, "high"),
    (.labeledExamples, "2000"),
  ]

  @Test(
    "Every point is what would be decided if that were the answer", arguments: [numbers, levels])
  func truth(given: [(Question, String)]) throws {
    let advisor = Advisor()
    let answers = try answers(given)
    let report = try advisor.recommend(for: answers)
    let sweep = try #require(advisor.nearestSweep(report))
    let question = try #require(Question(key: sweep.flip.question))
    #expect(sweep.points.count { $0.isGiven } == 1)
    for point in sweep.points {
      var changed = answers
      try changed.set(question, to: point.value.map { "\($0)" } ?? point.label)
      let decision = try advisor.decide(changed)
      #expect(decision.strategy == point.winner)
      #expect(decision.standings.map(\.score) == point.scores.map(\.score))
      #expect(
        decision.standings.map { $0.feasibility == .ruledOut } == point.scores.map(\.isRuledOut))
    }
  }

  @Test("It runs over the given answer and the turn")
  func turn() throws {
    let advisor = Advisor()
    let report = try advisor.recommend(for: try answers(Self.numbers))
    let sweep = try #require(advisor.nearestSweep(report))
    let edge = try #require(sweep.flip.value)
    let values = sweep.points.compactMap(\.value)
    #expect(values == values.sorted() && values.contains(150) && values.contains(edge))
    #expect(values[0] < 150 && values[values.count - 1] > edge)
    #expect(sweep.points.first { $0.value == edge }?.winner == sweep.flip.strategy)
    let short = sweep.points.last { ($0.value ?? 0) < edge }
    #expect(short?.winner == report.recommendation.strategy)
  }

  @Test("Where no single answer changes the recommendation there is none")
  func none() throws {
    let advisor = Advisor()
    let report = try advisor.recommend(
      for: try answers([
        (.taskSpecificity, "general"), (.budget, "low"), (.time, "short"), (.gap, "none"),
      ]))
    #expect(report.flips.answers.isEmpty)
    #expect(advisor.nearestSweep(report) == nil)
  }

  @Test("A level stands for the range that the rubric gives it")
  func stated() throws {
    let advisor = Advisor()
    let answers = try answers([(.budget, "low"), (.time, "5..20")])
    #expect(advisor.stated(.budget, in: answers) == Quantity(500...5000))
    #expect(advisor.stated(.time, in: answers) == Quantity(5...20))
    #expect(advisor.stated(.labeledExamples, in: answers) == nil)
  }
}
