/// A command that turns words into a job: its options, operands, examples and the commands below.
///
/// What a job is belongs to the program, for instance a closure to run or a case of an enum. Each
/// command has its own type of settings, which the job closes over, so that commands of different
/// settings fit in one table. Nothing here runs a job.
///
///     let show = Command<Job>(
///       "show", "Print a file.", settings: Show(),
///       options: [.flag("number", "n", set: \.number, "Number the lines.")],
///       operands: [Operand("file", "The file to print.")]
///     ) { invocation in Job { print(file: invocation.operands[0], invocation.settings) } }
///     let program = Command<Job>("tool", "Work on files.", commands: [show])
public struct Command<Job>: Sendable {
  /// The name that selects it.
  let name: String

  /// Gives the command's own facts, without those of its place in the tree. Most runs need those of
  /// one command only.
  let facts: @Sendable () -> Manual

  /// The commands below.
  let commands: [Command]

  /// What can be read about beside them, made when it is asked for.
  let topics: @Sendable () -> [Topic]

  /// Reads the words after the command's name; commands with others below have none.
  let read: (@Sendable (ArraySlice<String>, Manual, (String) -> String?) -> Outcome<Job>)?

  /// Creates a command whose settings start as `settings`, the defaults.
  ///
  /// `options` are made when the command is selected or asked about. `job` receives what was read
  /// and may reject combinations of options by throwing.
  public init<Settings: Sendable>(
    _ name: String, _ summary: String, discussion: String = "", settings: Settings,
    options: @autoclosure @escaping @Sendable () -> [Option<Settings>] = [],
    operands: [Operand] = [], examples: [Example] = [],
    job: @escaping @Sendable (Invocation<Settings>) throws(UsageError) -> Job
  ) {
    let table: @Sendable () -> [Option<Settings>] = {
      (options() + Option.common).map { $0.showing(settings) }
    }
    self.name = name
    facts = {
      Manual(
        name: name, summary: summary, discussion: discussion,
        options: table().map(\.row), operands: operands, examples: examples)
    }
    commands = []
    topics = { [] }
    read = { words, manual, environment in
      var parser = Parser(settings: settings, options: table(), manual: manual, words: words)
      return parser.outcome(environment: environment, job: job)
    }
  }

  /// Creates a command that only leads to the commands below it; the root may have topics.
  public init(
    _ name: String, _ summary: String, discussion: String = "", examples: [Example] = [],
    commands: [Command], topics: @autoclosure @escaping @Sendable () -> [Topic] = []
  ) {
    self.name = name
    facts = {
      Manual(
        name: name, summary: summary, discussion: discussion,
        options: Option<Void>.common.map(\.row), operands: [], examples: examples)
    }
    self.commands = commands
    self.topics = topics
    read = nil
  }

  /// Everything there is to say about the command and those below, as the root of its tree.
  public var manual: Manual {
    var manual = manual(below: [])
    manual.topics = topics()
    if !commands.isEmpty { manual.commands.append(.help(below: manual)) }
    return manual
  }

  /// The manual of the command at its place in the tree.
  func manual(below parents: [String]) -> Manual {
    var manual = facts()
    manual.parents = parents
    manual.commands = commands.map { $0.manual(below: parents + [name]) }
    return manual
  }
}

extension Manual {
  /// The command `help`, which the tree supplies itself.
  static func help(below root: Manual) -> Manual {
    var manual = Manual(
      name: "help",
      summary: root.topics.isEmpty
        ? "Show the help of a command." : "Show the help of a command or a topic.",
      discussion: "",
      options: [
        OptionRow(
          "man", nil, "Print the manual page instead, for the program man.", in: "Options",
          arity: .flag)
      ] + Option<Void>.common.map(\.row),
      operands: [Operand("command", "The words that select it.", .many(atLeast: 0))],
      examples: [])
    manual.parents = [root.name]
    return manual
  }
}
