@testable import AdaptationAdvisor

/// Conditions by chance, but the same in every run.
enum RandomConditions {
  /// A condition nested at most this deep.
  static func make(
    depth: Int, perStrategy: Bool, _ random: inout SeededRandom
  ) -> Condition {
    let kind = depth == 0 ? 0 : Int.random(in: 0..<6, using: &random)
    switch kind {
    case 1, 2:
      let parts = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        make(depth: depth - 1, perStrategy: perStrategy, &random)
      }
      return kind == 1 ? .all(parts) : .any(parts)
    case 3: return .not(make(depth: depth - 1, perStrategy: perStrategy, &random))
    default: return member(perStrategy: perStrategy, &random)
    }
  }

  private static func member(perStrategy: Bool, _ random: inout SeededRandom) -> Condition {
    let facts = Fact.names.compactMap(Fact.init).filter { perStrategy || !$0.isPerStrategy }
    let fact = facts[Int.random(in: 0..<facts.count, using: &random)]
    if case .question(let question) = fact, !fact.isNumber {
      if question.isFlag { return .flag(question, Bool.random(using: &random)) }
      return .levels(question, UInt32.random(in: 1..<(1 << question.levels.count), using: &random))
    }
    let bounds = [
      bounds(fact).randomElement(using: &random), bounds(fact).randomElement(using: &random),
    ]
    .compactMap { $0 }.sorted()
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return .number(fact, atLeast: bounds[0], below: nil)
    case 1: return .number(fact, atLeast: nil, below: bounds[1])
    default: return .number(fact, atLeast: bounds[0], below: bounds[1] + 1)
    }
  }

  /// A few numbers at which conditions on a fact change.
  private static func bounds(_ fact: Fact) -> [Double] {
    if case .question = fact { return [0, 1, 30, 500, 10_000, 3_000_000, 2e9] }
    return [0, 0.5, 1, 2, 10, 100]
  }
}
