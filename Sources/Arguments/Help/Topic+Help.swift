extension Topic {
  /// All entries, or only one, wrapped to `width` columns, with a final newline.
  public func text(only entry: Entry? = nil, width: Int = 80) -> String {
    guard (entry.map { [$0] } ?? entries).contains(where: { !$0.rows.isEmpty }) else {
      return list(only: entry, width: width)
    }
    let shown = (entry.map { [$0] } ?? entries).map { $0.lines(width: width) }
    let head = entry == nil ? [Layout.wrap(summary, width: width)] : []
    return (head + shown).map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  /// Entries that have nothing below them, a line each.
  private func list(only entry: Entry?, width: Int) -> String {
    let rows = (entry.map { [$0] } ?? entries).flatMap {
      Layout.entry($0.name, $0.summary, column: 6 + longestName, width: width)
    }
    let head = entry == nil ? Layout.wrap(summary, width: width) + [""] : []
    return (head + rows).map { $0 + "\n" }.joined()
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
