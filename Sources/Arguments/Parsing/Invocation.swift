/// What was read from a command line that is in order.
public struct Invocation<Settings> {
  /// The initial settings, changed by the options that were given.
  public let settings: Settings

  /// The operands in their order; their number and choices are as the command demands.
  public let operands: [String]

  /// The long names of the options given on the command line, not by the environment.
  public let given: Set<String>

  /// The command that was selected.
  public let manual: Manual

  /// A failure of this invocation that shows only while the job runs.
  public func failure(_ problem: UsageError) -> UsageFailure {
    UsageFailure(problems: [problem], manual: manual)
  }
}

extension Invocation: Sendable where Settings: Sendable {}
