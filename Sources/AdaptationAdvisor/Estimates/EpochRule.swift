/// How often a set of examples is passed over if nobody says so (F073).
enum EpochRule {
  /// The target, more for sets that are too small for it and less for large ones: at least 100 and
  /// at most 25,000 examples seen, between 1 and 25 epochs.
  @inline(__always)
  static func epochs(examples: ByCase, target: ByCase) -> ByCase {
    let seen = examples * target
    let examples = examples.atLeast(1)
    let forFew = (leastSeen / examples).roundedDown.atMost(mostEpochs)
    let forMany = (mostSeen / examples).roundedDown.atLeast(1)
    return target.atLeast(1)
      .replacing(with: forFew, where: seen .< leastSeen)
      .replacing(with: forMany, where: seen .> mostSeen)
  }

  private static let leastSeen = 100.0
  private static let mostSeen = 25_000.0
  private static let mostEpochs = 25.0
}
