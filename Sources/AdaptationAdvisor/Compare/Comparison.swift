/// Scenarios beside each other: what differs between them, and what each difference does.
///
/// Scenarios are numbered from 1 in the order given; the first is the one that the others are
/// compared with.
public struct Comparison: Codable, Hashable, Sendable {
  /// The version of this format. Additions do not raise it; changes of meaning do.
  public let schema: Int
  /// The rubric that decided.
  public let rubric: Report.RubricReference
  /// The options that decided about all scenarios, as on the command line; absent where the rubric,
  /// the weights and the prices are those that are built in.
  public internal(set) var options: [String]?
  /// Whether all scenarios come to the same strategy.
  public let agree: Bool
  /// The recommended strategies, each with the scenarios that come to it, in the order of the
  /// first of these.
  public let outcomes: [Outcome]
  /// The scenarios, as they were understood.
  public internal(set) var scenarios: [Scenario]
  /// The questions that not all scenarios answer alike, in the order of the questionnaire.
  public let differences: [Difference]
  /// How the scores change from the first scenario to each other one.
  public let paths: [Path]

  /// A strategy and the scenarios that come to it.
  public struct Outcome: Codable, Hashable, Sendable {
    /// The recommended strategy.
    public let strategy: Strategy
    /// The numbers of the scenarios.
    public let scenarios: [Int]
  }

  /// One scenario with what it comes to.
  public struct Scenario: Codable, Hashable, Sendable {
    /// What the caller calls it, such as the name of its file.
    public let name: String
    /// The options with which the decision record was made that the answers were read from; empty
    /// for what is built in, absent where they were read from something else.
    public internal(set) var recordedWith: [String]?
    /// The answers, as they were understood.
    public let answers: Answers
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
    /// The strategy to start with as things stand; none where nothing is feasible.
    public let startWith: Strategy?
    /// Every strategy, in the rubric's order.
    public let standings: [Standing]

    private enum CodingKeys: String, CodingKey {
      case name
      case recordedWith = "recorded_with"
      case answers, strategy, technique, call
      case runnerUp = "runner_up"
      case margin
      case startWith = "start_with"
      case standings
    }
  }

  /// How one strategy comes out.
  public struct Standing: Codable, Hashable, Sendable {
    /// The strategy.
    public let strategy: Strategy
    /// Its name in running text.
    public let name: String
    /// Its score, 0…100.
    public let score: Double
    /// Whether it can be carried out at all.
    public let feasibility: Feasibility
    /// US dollars that it is estimated to cost, as in a report.
    public let costUSD: Report.Range
    /// Days until it serves users, as in a report.
    public let days: Report.Range

    private enum CodingKeys: String, CodingKey {
      case strategy, name, score, feasibility
      case costUSD = "cost_usd"
      case days
    }
  }

  /// A question that not all scenarios answer alike.
  public struct Difference: Codable, Hashable, Sendable {
    /// The question's key.
    public let question: String
    /// The answer of each scenario, as on the command line; none where it was left open.
    public let answers: [String?]
  }
}
