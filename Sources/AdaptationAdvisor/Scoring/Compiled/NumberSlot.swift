/// A slot whose state is read off a number.
struct NumberSlot: Sendable {
  let slot: Int
  let source: Source
  /// Where its thresholds are in the table.
  let edges: Range<Int>

  /// Where the number comes from.
  enum Source: Sendable {
    /// It answers a question, by its place among those that numbers answer.
    case answer(Int)
    case examplesPerClass
    /// What there is, divided by what a strategy needs.
    case cover(Int, Fact.Resource, strategy: Int, Fact.Bound)

    /// None for facts that are no numbers.
    init?(_ fact: Fact, for strategy: Int) {
      switch fact {
      case .question(let question):
        guard let position = question.numberPosition else { return nil }
        self = .answer(position)
      case .examplesPerClass:
        self = .examplesPerClass
      case .cover(let resource, let bound):
        guard let position = resource.question.numberPosition else { return nil }
        self = .cover(position, resource, strategy: strategy, bound)
      }
    }
  }

  /// The number in a situation; negative where it is unknown.
  func value(in situation: Situation) -> Double {
    switch source {
    case .answer(let position): return situation.number(at: position)
    case .examplesPerClass: return situation.number(.examplesPerClass, for: 0) ?? -1
    case .cover(let position, let resource, let strategy, let bound):
      let supply = situation.number(at: position)
      if supply < 0 { return supply }
      return Situation.cover(supply, of: situation.need(resource, strategy)[bound])
    }
  }
}
