import Arguments

/// The command line: reads the words, does the job, and turns failures into messages and exit
/// codes.
@main
struct Program {
  static let name = "advisor"
  static let version = "0.1.0"
  /// When the version was made, as manual pages write it.
  static let date = "November 21, 2026"

  static func main() {
    let terminal = Terminal()
    let words = Array(CommandLine.arguments.dropFirst())
    terminal.exit(run(words, terminal))
  }

  /// Does what some words ask for.
  static func run(_ words: [String], _ terminal: Terminal) -> ExitCode {
    do throws(Failure) {
      switch CommandTable.root.parse(words, environment: terminal.variable) {
      case .run(let job): return try job.run(terminal)
      case .help(let manual): try terminal.write(manual.help(width: terminal.width))
      case .topic(let topic, let entries):
        try terminal.write(topic.text(only: entries, width: terminal.width))
      case .page(let manual): try terminal.write(manual.page(date: date))
      case .version: try terminal.write("\(name) \(version)\n")
      case .failure(let failure): throw .usage(failure)
      }
      return .done
    } catch {
      terminal.complain(error.text(width: terminal.errorWidth))
      return error.exitCode
    }
  }
}

/// What a command line has been read into: something to do.
struct Job: Sendable {
  let run: @Sendable (Terminal) throws(Failure) -> ExitCode

  init(_ run: @escaping @Sendable (Terminal) throws(Failure) -> ExitCode) { self.run = run }

  /// A job that ends well unless it throws.
  init(done run: @escaping @Sendable (Terminal) throws(Failure) -> Void) {
    self.run = { terminal throws(Failure) in
      try run(terminal)
      return .done
    }
  }
}
