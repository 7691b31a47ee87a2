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
  /// they hold.
  ///
  /// Where that is wider than the layout, the heads in the first row are broken between words;
  /// where it still is, labels stand above their cells; and where that does not help, the columns
  /// stand below each other. A cell is cut only where it is wider than the layout itself.
  mutating func table(_ rows: [Row]) {
    if fits(rows) { return add(rows) }
    let heads = Self.heads(of: rows)
    let label = rows.first?.label ?? ""
    let broken =
      heads.enumerated().map { Row($0 == heads.count - 1 ? label : "", $1) } + rows.dropFirst()
    if fits(broken) { return add(broken) }
    let cells = heads.map { Row("", $0) } + rows.dropFirst()
    if heads[0].count > 1, 2 + Self.widths(cells, gap: 1).reduce(0, +) > width {
      for column in heads[0].indices {
        if column > 0 { gap() }
        table(rows.map { Row($0.label, [$0.cells[column]]) })
      }
      return
    }
    let above = { Row($0, heads[0].map { _ in "" }) }
    let stacked =
      [above(label)] + heads.map { Row("", $0) }
      + rows.dropFirst().flatMap { [above($0.label), Row("", $0.cells)] }
    add(stacked.filter { !$0.label.isEmpty || $0.cells.contains { !$0.isEmpty } }, labelWidth: 2)
  }

  private func fits(_ rows: [Row]) -> Bool {
    Self.labelWidth(rows) + Self.widths(rows, gap: 2).reduce(0, +) <= width
  }

  private static func labelWidth(_ rows: [Row]) -> Int {
    2 + (rows.map(\.label.count).max() ?? 0)
  }

  /// What columns take with the gap before each.
  private static func widths(_ rows: [Row], gap: Int) -> [Int] {
    (rows.first?.cells.indices ?? 0..<0).map { column in
      gap + (rows.map { $0.cells[column].count }.max() ?? 0)
    }
  }

  /// The cells of the first row in as many lines as the longest of them has words.
  private static func heads(of rows: [Row]) -> [[String]] {
    let words = (rows.first?.cells ?? []).map(words)
    let height = max(1, words.map(\.count).max() ?? 1)
    return (0..<height).map { line in
      words.map { words in
        let word = line - (height - words.count)
        return word < 0 ? "" : words[word]
      }
    }
  }

  /// The words of a head; those of long compounds are words of their own.
  private static func words(of head: String) -> [String] {
    head.split(separator: " ").flatMap { word -> [String] in
      let parts = word.split(separator: "-").map(String.init)
      guard word.count > 12 else { return [String(word)] }
      return parts.dropLast().map { $0 + "-" } + parts.suffix(1)
    }
  }

  /// Adds rows, closer together or the widest cells cut to fit.
  ///
  /// - Parameter labelWidth: what labels take; those that are longer have a line to themselves.
  private mutating func add(_ rows: [Row], labelWidth: Int? = nil) {
    let label = labelWidth ?? Self.labelWidth(rows)
    let isClose = label + Self.widths(rows, gap: 2).reduce(0, +) > width
    let gap = isClose ? 1 : 2
    var widths = Self.widths(rows, gap: gap)
    while label + widths.reduce(0, +) > width, let widest = widths.max(), widest > 10,
      let column = widths.firstIndex(of: widest)
    {
      widths[column] -= 1
    }
    for row in rows {
      let cells = zip(row.cells, widths).map { cell, width in
        cell.shortened(to: width - gap).alignedRight(in: width)
      }
      let line = "  " + row.label.padded(to: label - 2) + cells.joined()
      let end = line.lastIndex { $0 != " " } ?? line.startIndex
      add(String(line[...end]))
    }
  }
}
