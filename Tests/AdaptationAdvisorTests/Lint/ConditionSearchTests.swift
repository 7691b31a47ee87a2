import Testing

@testable import AdaptationAdvisor

@Suite("Deciding conditions")
struct ConditionSearchTests {
  @Test("What is said never to hold holds in no situation, and what is said to imply does")
  func sound() {
    let evaluator = Evaluator(.standard)
    var random = SeededRandom(seed: 5)
    let situations = (0..<300).map { _ in evaluator.situation(RandomAnswers.make(&random)) }
    let ties = FactTies(meanings: Rubric.standard.levels)
    var (impossible, implied, found) = (0, 0, 0)
    for _ in 0..<300 {
      // A few members that occur again and again, so that they get in each other's way.
      let members = (0..<3).map { _ in
        RandomConditions.make(depth: 0, perStrategy: true, &random)
      }
      let condition = Self.formula(members, depth: 2, &random)
      let other = Self.formula(members, depth: 2, &random)
      switch ConditionSearch.outcome(of: condition, ties) {
      case .impossible:
        impossible += 1
        #expect(situations.allSatisfy { condition.truth(in: $0, for: 1) != .yes }, "\(condition)")
      case .found: found += 1
      case .undecided: Issue.record("undecided: \(condition)")
      }
      guard ConditionSearch.outcome(of: condition, without: other, ties) == .impossible
      else { continue }
      implied += 1
      let counterexample = situations.first {
        condition.truth(in: $0, for: 1) == .yes && other.truth(in: $0, for: 1) != .yes
      }
      #expect(counterexample == nil, "\(condition) | \(other)")
    }
    #expect(impossible > 10 && implied > 30 && found > 100)
  }

  @Test("States that are found do fulfill the condition", arguments: 1...20)
  func found(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let ties = FactTies(meanings: Rubric.standard.levels)
    let search = WitnessSearch(evaluator: Evaluator(.standard))
    for _ in 0..<10 {
      let condition = RandomConditions.make(depth: 1, perStrategy: true, &random)
      guard case .found(let states) = ConditionSearch.outcome(of: condition, ties)
      else { continue }
      let answers = search.answers(states, for: 1) {
        condition.truth(in: $0.situation, for: 1) == .yes
      }
      guard let answers else { continue }
      let situation = search.evaluator.situation(answers)
      #expect(condition.truth(in: situation, for: 1) == .yes, "\(condition): \(answers)")
    }
  }

  @Test("Facts that hang together are not taken apart", arguments: examples)
  func ties(tie: Tie) {
    let outcome = ConditionSearch.outcome(
      of: .all(tie.members), FactTies(meanings: Rubric.standard.levels))
    #expect((outcome != .impossible) == tie.isPossible)
  }

  @Test("What would take too many states to try is not decided")
  func undecided() {
    let questions: [Question] = [.budget, .time, .labeledExamples, .classes, .latency]
    let parts: [Condition] = questions.map { question in
      .any(
        (0..<20).map {
          number(.question(question), from: Double(2 * $0), below: Double(2 * $0 + 1))
        })
    }
    // All of them, but not all of them: only trying tells that this cannot be.
    let contradiction = Condition.all(parts + [.any(parts.map { .not($0) })])
    let outcome = ConditionSearch.outcome(of: contradiction, FactTies(meanings: []))
    #expect(outcome == .undecided)
  }

  struct Tie: Sendable {
    let members: [Condition]
    let isPossible: Bool
  }

  private static let examples = [
    Tie(
      members: [
        number(.cover(.budget, .low), below: 1), number(.cover(.budget, .central), from: 1),
      ], isPossible: false),
    Tie(
      members: [
        number(.cover(.budget, .low), from: 1), number(.cover(.budget, .central), below: 1),
      ], isPossible: true),
    Tie(
      members: [
        number(.examplesPerClass, from: 40), number(.question(.labeledExamples), below: 50),
        number(.question(.classes), from: 2),
      ], isPossible: false),
    Tie(
      members: [
        number(.examplesPerClass, from: 20), number(.question(.labeledExamples), below: 50),
        number(.question(.classes), from: 2),
      ], isPossible: true),
  ]

  /// A condition made of some members.
  private static func formula(
    _ members: [Condition], depth: Int, _ random: inout SeededRandom
  ) -> Condition {
    let kind = depth == 0 ? 0 : Int.random(in: 0..<4, using: &random)
    if kind == 0 { return members[Int.random(in: members.indices, using: &random)] }
    if kind == 1 { return .not(formula(members, depth: depth - 1, &random)) }
    let parts = (0..<2).map { _ in formula(members, depth: depth - 1, &random) }
    return kind == 2 ? .all(parts) : .any(parts)
  }
}

/// A number from one up to, not including, another.
private func number(
  _ fact: Fact, from low: Double? = nil, below high: Double? = nil
) -> Condition {
  .number(fact, atLeast: low, below: high)
}
