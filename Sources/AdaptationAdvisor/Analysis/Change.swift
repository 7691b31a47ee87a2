/// One answer that is given otherwise, or given where there was none.
struct Change: Hashable, Sendable {
  let question: Question
  /// The answer: a level, or a number just beyond the boundary.
  let answer: Answer
  /// The answers that have the same effect, as a person would say: `behavior`, `below 100`.
  let text: String
}

/// Changes of one or two answers which together change the recommendation.
struct ChangeSet: Hashable, Sendable {
  let changes: [Change]
  /// How far the answers lie from the present ones, counted in answers that the rubric tells apart.
  let steps: Int
  /// Position of the strategy that would win.
  let winner: Int
}

extension Answer {
  /// The number, read at its middle.
  var number: Double? {
    if case .quantity(let quantity) = self { quantity.middle } else { nil }
  }
}
