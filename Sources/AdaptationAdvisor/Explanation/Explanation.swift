/// What became of every rule that scores strategies or stands in their way: which row of each table
/// hit and how far the next ones are, and what each adjustment and each gate did or would take.
///
/// Read from the evaluation that decides, so it can never differ from the decision. Each adjustment
/// and each gate is in exactly one of ``fired``, ``near``, ``waiting`` and ``far``.
public struct Explanation: Codable, Hashable, Sendable {
  /// What was looked up on each criterion, in the rubric's order, for the best strategies first.
  public let lookups: [Lookup]
  /// The adjustments and gates that fired, as identifiers in the rubric's order.
  public let fired: [String]
  /// Those that what is known refutes, and that one answer to a question they read, given
  /// otherwise, would make fire while all others stay: an answer like the given one
  /// (``Change/alike`` is above 0), or the last that is missing of several. The most alike answers
  /// first, then gates, then the most points.
  public let near: [NearMiss]
  /// Those that are undecided for want of an answer, and that answers to open questions could make
  /// fire; gates first, then the most points.
  public let waiting: [Waiting]
  /// All others: another answer altogether would be enough alone, or two answers would have to be
  /// otherwise, or nothing was found that makes them fire.
  public let far: [String]
}
