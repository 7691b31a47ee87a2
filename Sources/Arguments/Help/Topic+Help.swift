extension Topic {
  /// All entries, or only the given ones where there are any, wrapped to `width` columns, with a
  /// final newline.
  public func text(only chosen: [Entry] = [], width: Int = 80) -> String {
    let shown = chosen.isEmpty ? entries : chosen
    let head = chosen.isEmpty ? Layout.wrap(summary, width: width) : []
    guard shown.contains(where: { !$0.rows.isEmpty }) else {
      return list(shown, below: head, width: width)
    }
    let parts = (head.isEmpty ? [] : [head]) + shown.map { $0.lines(width: width) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Entries that have nothing below them, a line each.
  private func list(_ shown: [Entry], below head: [String], width: Int) -> String {
    let rows = shown.flatMap {
      Layout.entry($0.name, $0.summary, column: 6 + longestName, width: width)
    }
    return ((head.isEmpty ? [] : head + [""]) + rows).map { $0 + "\n" }.joined()
  }

  private var longestName: Int { min(20, entries.map(\.name.count).max() ?? 0) }
}

extension Topic.Entry {
  /// The name and what it is, then the rows below.
  fileprivate func lines(width: Int) -> [String] {
    let column = min(26, max(width, 0) / 3, 6 + (rows.map(\.label.count).max() ?? 0))
    return Layout.entry(name, summary, lead: "", column: nil, width: width)
      + rows.flatMap { Layout.entry($0.label, $0.text, column: column, width: width) }
  }
}
