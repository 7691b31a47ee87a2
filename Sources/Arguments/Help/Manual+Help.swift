extension Manual {
  /// The help text, wrapped to `width` columns, with a final newline.
  ///
  /// Examples come first, then operands or commands, then the options by group.
  public func help(width: Int = 80) -> String {
    let column = min(26, max(width, 0) / 3)
    let rows = { (heading: String, entries: [(String, String)]) in
      entries.isEmpty
        ? []
        : ["\(heading):"] + entries.flatMap { Layout.entry($0, $1, column: column, width: width) }
    }
    var sections = [Layout.wrap(summary, width: width), usage(width: width), exampleLines(width)]
    sections += paragraphs.map { Layout.wrap($0, width: width) }
    sections.append(rows("Arguments", operands.map { ($0.label, $0.details) }))
    sections.append(rows("Commands", commands.map { ($0.name, $0.summary) }))
    sections.append(rows("Topics", topics.map { ($0.name, $0.summary) }))
    sections += groups.map { group in
      rows(group, options.filter { $0.group == group }.map { ($0.label, $0.details) })
    }
    if !commands.isEmpty {
      let pointer =
        "See '\(fullName) <command> --help' for the help of a command."
        + (topics.isEmpty ? "" : " See '\(fullName) help <topic>' for a topic.")
      sections.append(Layout.wrap(pointer, width: width))
    }
    let shown = sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    return shown.joined(separator: "\n\n") + "\n"
  }

  /// The usage lines: `Usage: advisor recommend [options] [<file>]`.
  func usage(width: Int) -> [String] {
    Layout.hanging("Usage: ", ([fullName] + usage).joined(separator: " "), width: width)
  }

  private func exampleLines(_ width: Int) -> [String] {
    if examples.isEmpty { return [] }
    return ["Examples:"]
      + examples.flatMap {
        Layout.shell($0.command, width: width) + Layout.hanging("      ", $0.shows, width: width)
      }
  }

  /// The paragraphs of the discussion, which blank lines separate.
  var paragraphs: [String] {
    discussion.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: " ") }
  }
}
