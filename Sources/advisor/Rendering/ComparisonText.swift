import AdaptationAdvisor

/// A comparison as text.
enum ComparisonText {
  static func render(_ comparison: Comparison, width: Int) -> String {
    var layout = TextLayout(width: width)
    var followsTable = false
    for block in ComparisonOutline(comparison).blocks {
      if followsTable { layout.gap() }
      if case .table = block { followsTable = true } else { followsTable = false }
      switch block {
      case .title(let text):
        layout.paragraph(text.uppercased())
      case .heading(let text):
        layout.gap()
        layout.add(text)
      case .paragraph(let text):
        layout.paragraph(text)
      case .items(let items):
        for item in items { layout.paragraph(item, lead: "  ", indent: 5) }
      case .table(let rows):
        let longest = layout.width - 4
        layout.table(
          rows.map { TextLayout.Row($0.label.shortened(to: longest), $0.cells) })
      }
    }
    return layout.text
  }
}
