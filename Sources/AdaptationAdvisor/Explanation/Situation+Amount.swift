extension Situation {
  /// The least answer to a question at which a fact reaches a number, in the question's unit, with
  /// all other answers and the estimates as they stand; of classes, the most. None where no answer
  /// to this question alone gets there.
  func amount(
    of question: Question, at value: Double, of fact: Fact, for strategy: Int
  ) -> Double? {
    let amount: Double? =
      switch fact {
      case .question(let own):
        own == question ? value : nil
      case .examplesPerClass where question == .labeledExamples:
        number(.classes).map { Self.least(value, times: $0) }
      case .examplesPerClass where question == .classes:
        number(.labeledExamples).map { $0 / value }
      case .cover(let resource, let bound) where resource.question == question:
        Self.least(value, times: need(resource, strategy)[bound])
      default: nil
      }
    return amount.flatMap { $0 > 0 && $0.isFinite ? $0 : nil }
  }

  /// The least number that is at least `value` when divided by `unit` again: a product may be
  /// rounded down.
  private static func least(_ value: Double, times unit: Double) -> Double {
    let product = value * unit
    return product / unit < value ? product.nextUp : product
  }
}
