/// The world outside: standard streams, files and environment. Only this folder touches it.
struct Terminal: Sendable {
  /// Descriptors of the standard streams.
  var input = Platform.standardInput
  var output = Platform.standardOutput
  var error = Platform.standardError
  /// Looks up an environment variable.
  var variable: @Sendable (String) -> String? = Platform.variable

  /// Columns for text on standard output.
  var width: Int { columns(of: output) }
  /// Columns for messages on standard error.
  var errorWidth: Int { columns(of: error) }
  /// Whether somebody may type on standard input.
  var inputIsTerminal: Bool { Platform.isTerminal(input) }

  /// Whether somebody may type and sees what they are asked on standard error.
  var isForTalking: Bool { inputIsTerminal && Platform.isTerminal(error) }

  /// Whether somebody watches standard error and not the results.
  var showsProgress: Bool { Platform.isTerminal(error) && !Platform.isTerminal(output) }

  /// Ends the process.
  func exit(_ code: ExitCode) -> Never { Platform.endProcess(code.rawValue) }

  /// How marks are shown on a stream, standard output unless another is named: as chosen, or else
  /// as `NO_COLOR`, `FORCE_COLOR`, `CLICOLOR_FORCE` and `TERM` say, or else only on a terminal.
  func style(_ choice: ColorChoice, on descriptor: Int32? = nil) -> Style {
    switch choice {
    case .always: return Style(isOn: true)
    case .never: return .plain
    case .auto: break
    }
    if let no = variable("NO_COLOR"), !no.isEmpty { return .plain }
    for name in ["FORCE_COLOR", "CLICOLOR_FORCE"] {
      if let force = variable(name), !force.isEmpty, force != "0" { return Style(isOn: true) }
    }
    if variable("TERM") == "dumb" { return .plain }
    return Style(isOn: Platform.isTerminal(descriptor ?? output))
  }

  /// Columns of a stream: those of its terminal, or `COLUMNS`, or 80; between 40 and 100.
  private func columns(of descriptor: Int32) -> Int {
    let stated = variable("COLUMNS").flatMap { Int($0) }
    return min(100, max(40, Platform.columns(of: descriptor) ?? stated ?? 80))
  }
}
