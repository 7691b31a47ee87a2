import AdaptationAdvisor

/// A comparison as Markdown, with tables as GitHub reads them.
enum ComparisonMarkdown {
  static func render(_ comparison: Comparison) -> String {
    let blocks = ComparisonOutline(comparison).blocks.map { block in
      switch block {
      case .title(let text): "# \(escaped(text))"
      case .heading(let text): "## \(escaped(text))"
      case .paragraph(let text): escaped(text)
      case .items(let items): items.map { "- \(escaped($0))" }.joined(separator: "\n")
      case .table(let rows): table(rows)
      }
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A table whose columns are aligned right, apart from the labels.
  private static func table(_ rows: [ComparisonOutline.Row]) -> String {
    let lines = rows.map { row in
      "| " + ([row.label] + row.cells).map(escaped).joined(separator: " | ") + " |"
    }
    let columns = rows.first?.cells.count ?? 0
    let rule = "| --- |" + String(repeating: " ---: |", count: columns)
    return ([lines.first ?? "", rule] + lines.dropFirst()).joined(separator: "\n")
  }

  /// Text in which no character marks anything up.
  private static func escaped(_ text: String) -> String {
    let special: Set<Character> = [
      "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "&", "~", "$",
    ]
    return String(text.flatMap { special.contains($0) ? ["\\", $0] : [$0] })
  }
}
