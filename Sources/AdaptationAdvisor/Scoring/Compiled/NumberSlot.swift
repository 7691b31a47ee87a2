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
    /// What there is, divided by a figure of what a strategy needs.
    case cover(Int, strategy: Int, figure: Int)

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
        self = .cover(
          position, strategy: strategy, figure: Situation.Need.place(resource, bound))
      }
    }
  }

  /// The number in a situation; negative where it is unknown.
  func value(in situation: Situation) -> Double {
    switch source {
    case .answer(let position): return situation.number(at: position)
    case .examplesPerClass: return situation.number(.examplesPerClass, for: 0) ?? -1
    case .cover(let position, let strategy, let figure):
      let supply = situation.number(at: position)
      if supply < 0 { return supply }
      let need = strategy < situation.needs.count ? situation.needs[strategy][figure] : 0
      return Situation.cover(supply, of: need)
    }
  }
}
