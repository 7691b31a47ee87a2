extension Manual {
  /// The manual page in the language of `mdoc`, for this command and all below it.
  ///
  /// - Parameter date: The date of the page, as "November 21, 2026".
  public func page(date: String) -> String {
    let title = String(fullName.map { $0 == " " ? "-" : $0 })
    var lines = [
      ".Dd \(Roff.text(line: date))", ".Dt \(Roff.argument(title.uppercased())) 1", ".Os",
      ".Sh NAME", ".Nm \(Roff.argument(title))", ".Nd \(Roff.argument(OfferedWord.line(summary)))",
      ".Sh SYNOPSIS",
    ]
    lines += leaves.flatMap(\.synopsis)
    lines += [".Sh DESCRIPTION"] + (paragraphs.isEmpty ? Roff.lines(summary) : discussionLines)
    lines += commands.isEmpty ? optionLines : [".Sh COMMANDS"] + leaves.flatMap(\.section)
    lines += topics.filter { $0.heading.lowercased() != "exit status" }.flatMap(\.section)
    lines += environment
    lines += topics.filter { $0.heading.lowercased() == "exit status" }.flatMap(\.section)
    lines += exampleSection
    return lines.map { $0 + "\n" }.joined()
  }

  /// The commands that do something: those without others below.
  private var leaves: [Manual] { commands.isEmpty ? [self] : commands.flatMap(\.leaves) }

  private var synopsis: [String] {
    [".Nm \(Roff.argument(fullName))", ".Op Ar options"] + operands.flatMap(\.synopsis)
  }

  /// What stands below a heading of the command's own.
  private var section: [String] {
    [".Ss \(Roff.argument(fullName))"] + Roff.lines(summary)
      + (paragraphs.isEmpty ? [] : [".Pp"] + discussionLines) + optionLines
  }

  private var discussionLines: [String] {
    paragraphs.map(Roff.lines).joined(separator: [".Pp"]).map { $0 }
  }

  /// The operands and options, a list for each heading.
  private var optionLines: [String] {
    let arguments = operands.map { operand in
      [".It Ar \(Roff.argument(operand.name))"] + Roff.lines(operand.details)
    }
    let groups = groups.map { group in
      (group, options.filter { $0.group == group }.map(\.item))
    }
    return ([("Arguments", arguments)] + groups).flatMap { heading, items in
      items.isEmpty
        ? []
        : [".Pp", Roff.text(line: heading + ":"), ".Bl -tag -width Ds"] + items.flatMap { $0 }
          + [".El"]
    }
  }

  /// The environment variables that options read.
  private var environment: [String] {
    let rows = leaves.flatMap { manual in
      manual.options.compactMap { row in
        row.environment.map { ($0, "\(row.longName) of \(manual.fullName)") }
      }
    }
    guard !rows.isEmpty else { return [] }
    return [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
      + rows.flatMap { variable, option in
        [".It Ev \(Roff.argument(variable))"] + Roff.lines("Stands for \(option) where absent.")
      } + [".El"]
  }

  private var exampleSection: [String] {
    let all = commands.isEmpty ? examples : leaves.flatMap(\.examples)
    guard !all.isEmpty else { return [] }
    let shown = all.map { example in
      Roff.lines(example.shows) + [".Bd -literal -offset indent"]
        + Layout.shell(example.command, width: 70).map { Roff.text(line: String($0.dropFirst(2))) }
        + [".Ed"]
    }
    return [".Sh EXAMPLES"] + shown.joined(separator: [".Pp"])
  }
}

extension Operand {
  fileprivate var synopsis: [String] {
    let name = "Ar " + Roff.argument(name)
    return switch arity {
    case .one: ["." + name]
    case .optional: [".Op " + name]
    case .many(let minimum):
      Array(repeating: "." + name, count: max(0, minimum)) + [".Op \(name) ..."]
    }
  }
}

extension OptionRow {
  /// An item of a list: the forms, what it does, and what its choices mean.
  fileprivate var item: [String] {
    let value = arity == .flag ? "" : " Ar " + Roff.argument(valueName)
    let short = letter.map { "Fl \(Roff.argument(String($0)))\(value) , " } ?? ""
    let head = ".It \(short)Fl \(Roff.argument("-" + name))\(value)"
    let explained = choices.filter { meanings[$0] != nil }
    guard !explained.isEmpty else { return [head] + Roff.lines(details) }
    return [head] + Roff.lines(help)
      + Roff.list(choices.map { ($0, meanings[$0] ?? "") }, isCompact: true)
  }
}

extension Topic {
  /// A section of the page, with an item for each entry.
  fileprivate var section: [String] {
    [".Sh \(Roff.argument(heading.uppercased()))"] + Roff.lines(summary)
      + (entries.contains { !$0.rows.isEmpty }
        ? [".Bl -tag -width Ds"] + entries.flatMap(\.item) + [".El"]
        : Roff.list(entries.map { ($0.name, $0.summary) }))
  }
}

extension Topic.Entry {
  fileprivate var item: [String] {
    [".It Cm \(Roff.argument(name))"] + Roff.lines(summary)
      + Roff.list(rows.map { ($0.label, $0.text) }, isCompact: true)
  }
}
