import AdaptationAdvisor
import Arguments

/// `advisor mcp`: serves the Model Context Protocol on standard input and output, for agents.
enum MCPCommand {
  struct Settings: Sendable {
    var decision = DecisionOptions()
  }

  static let command = Command<Job>(
    "mcp", "Serve the Model Context Protocol on standard input and output.",
    discussion: """
      For agents: a client starts this command, writes a JSON-RPC message a line, and reads a line \
      for each request. Tools: recommend, estimate, what_would_make and explain_rule. Resources: \
      the rubric, the questionnaire and a guide. Revisions of the protocol: \
      \(Revision.allCases.map(\.rawValue).joined(separator: ", ")). A message may have \(Inbox.limit >> 10) \
      KiB. It ends when its input does.
      """,
    settings: Settings(),
    options: DecisionOptions.options.map { $0.within(\.decision) },
    examples: [
      Example(
        #"echo '{"jsonrpc":"2.0","id":1,"method":"ping"}' | advisor mcp"#,
        "Answers a client that only asks whether anybody is there.")
    ]
  ) { invocation throws(UsageError) in
    let decision = invocation.settings.decision
    if decision.rubric == "-" || decision.prices.file == "-" {
      throw .rejected("Standard input is taken by the client: give --rubric and --prices by name.")
    }
    return Job(done: { terminal throws(Failure) in try run(decision, terminal) })
  }

  private static func run(
    _ decision: DecisionOptions, _ terminal: Terminal
  ) throws(Failure) {
    var session = Session(try service(decision, terminal))
    if terminal.inputIsTerminal {
      terminal.complain("Waiting for a client's messages, one a line. Ctrl-D ends it.\n")
    }
    let input = try terminal.open("-")
    var inbox = Inbox()
    while let bytes = try input.next() {
      for message in inbox.add(bytes) { try answer(message, &session, terminal) }
    }
    if let message = inbox.finish() { try answer(message, &session, terminal) }
  }

  private static func answer(
    _ message: Incoming, _ session: inout Session, _ terminal: Terminal
  ) throws(Failure) {
    guard let line = session.reply(to: message) else { return }
    try terminal.write(line + [UInt8(ascii: "\n")])
  }

  private static func service(
    _ decision: DecisionOptions, _ terminal: Terminal
  ) throws(Failure) -> Service {
    let prices = try decision.prices.table(terminal)
    let rubric = try RubricFile.read(decision.rubric, terminal)
    let bytes = try RubricFile.bytes(decision.rubric ?? RubricFile.standard, terminal)
    return Service(try decision.advisor(rubric, prices), prices: prices, rubric: bytes)
  }
}
