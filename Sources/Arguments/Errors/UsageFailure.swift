/// The problems of one command line, with the command they concern.
public struct UsageFailure: Error, Hashable, Sendable {
  /// What is wrong, at least one thing, in the order of discovery.
  public let problems: [UsageError]

  /// The command that was selected, or the last one above a command that could not be found.
  public let manual: Manual

  /// The whole message for standard error, wrapped to `width` columns, with a final newline.
  ///
  /// All problems come first, then the help of the options they concern, then the usage:
  ///
  ///     Error: Unknown option '--formt'. Did you mean '--format'?
  ///     Help:  --format <format>  How to print the report. (values: text, json)
  ///     Usage: advisor recommend [options] [<file>]
  ///     See 'advisor recommend --help' for more.
  public func text(width: Int = 80) -> String {
    var errors = shown.flatMap { Layout.hanging("Error: ", $0.message, width: width) }
    let hidden = problems.count - shown.count
    if hidden > 0 { errors.append("Error: \(hidden) more problems.") }
    return (errors + hint(width: width)).joined(separator: "\n") + "\n"
  }

  /// The lines after the errors: help of what is concerned, usage, and where to read more.
  public func hint(width: Int = 80) -> [String] {
    var seen: Set<String> = []
    let entries = shown.compactMap(\.concerned).filter { seen.insert($0.label).inserted }
    return entries.flatMap {
      Layout.entry($0.label, $0.details, lead: "Help:  ", column: nil, width: width)
    } + manual.usage(width: width) + ["See '\(manual.fullName) --help' for more."]
  }

  /// The first problems: a screen that is full of them helps nobody.
  private var shown: ArraySlice<UsageError> { problems.prefix(8) }
}
