/// A recommendation without its texts.
public struct Decision: Hashable, Sendable {
  /// The recommended strategy.
  public let strategy: Strategy
  /// The way to go about it within the strategy.
  public let technique: String
  /// How firm the recommendation is.
  public let call: Call
  /// The next strategy; none where the rubric has only one.
  public let runnerUp: Strategy?
  /// Points by which the recommended strategy leads the next, 0…100; 0 where the next, which is
  /// ruled out, has more.
  public let margin: Double
  /// The strategy to start with as things stand: the recommended one, or an easier one where it is
  /// doubtful, or a prompt that is enough as it is; none where nothing is feasible.
  public let startWith: Strategy?
  /// Every strategy with its score and feasibility, in the rubric's order.
  public let standings: [Standing]

  /// How one strategy came out.
  public struct Standing: Hashable, Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// Its score, 0…100.
    public let score: Double
    /// Whether it can be carried out at all.
    public let feasibility: Feasibility
  }
}
