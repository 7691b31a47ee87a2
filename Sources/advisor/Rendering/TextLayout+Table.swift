extension TextLayout {
  /// A row of a table: what it is about, and a cell for each column.
  struct Row {
    let label: String
    let cells: [String]

    init(_ label: String, _ cells: [String]) {
      self.label = label
      self.cells = cells
    }
  }

  /// Adds rows with labels on the left and cells on the right of columns that are as wide as what
  /// they hold. Where that is wider than the layout, the widest cells are cut.
  mutating func table(_ rows: [Row]) {
    let label = 2 + (rows.map(\.label.count).max() ?? 0)
    var widths = (rows.first?.cells.indices ?? 0..<0).map { column in
      2 + (rows.map { $0.cells[column].count }.max() ?? 0)
    }
    while label + widths.reduce(0, +) > width, let widest = widths.max(), widest > 10,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    for row in rows {
      let cells = zip(row.cells, widths).map { cell, width in
        cell.shortened(to: width - 2).alignedRight(in: width)
      }
      add("  " + row.label.padded(to: label - 2) + cells.joined())
    }
  }
}
