/// Holds the scores of a table against the directions that it declares.
extension RubricReader {
  func directions(
    _ cursor: JSONCursor?, _ columns: [Int]?, _ problems: inout [Problem]
  ) -> [Int: Table.Direction] {
    let columns = columns ?? Array(strategies.indices)
    guard let object = cursor?.object(optional: columns.map { strategies[$0] }, &problems)
    else { return [:] }
    let pairs = columns.compactMap { column in
      object[strategies[column]]?
        .level(Table.Direction.self, noun: "direction", &problems).map { (column, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Reports strategies whose scores run against the direction that is declared, each once.
  func checkDirections(
    _ monotone: [Int: Table.Direction], _ rows: [Table.Row], _ fact: Fact, _ cursor: JSONCursor?,
    _ problems: inout [Problem]
  ) {
    var ignored: [Problem] = []
    let object = cursor?.object(&ignored)
    let ascending = rows.sorted { $0.match < $1.match }
    for (strategy, direction) in monotone.sorted(by: { $0.key < $1.key }) {
      let steps = zip(ascending, ascending.dropFirst()).map { row, next in
        (row: row, next: next, change: next.scores[strategy] - row.scores[strategy])
      }.filter { $0.change != 0 }
      let against = steps.filter { direction == .rising ? $0.change < 0 : $0.change > 0 }
      guard let first = against.first else { continue }
      let name = strategies[strategy]
      let more =
        against.count == 1
        ? "" : ", and so on \(against.count - 1) more time\(against.count == 2 ? "" : "s")"
      object?[name]?.report(
        .other(
          "\(name) is declared \(direction.rawValue), but runs from "
            + "\(first.row.scores[strategy]) in \(Echo.quoted(first.row.rule.id)) to "
            + "\(first.next.scores[strategy]) in \(Echo.quoted(first.next.rule.id))\(more)"
            + Self.order(of: fact),
          remedy: against.count == steps.count
            ? "declare it \(direction.opposite.rawValue), or mend the scores"
            : "mend the scores, or drop the declaration", kind: .notMonotone), &problems)
    }
  }

  /// In which order levels count.
  private static func order(of fact: Fact) -> String {
    guard case .question(let question) = fact, !fact.isNumber else { return "" }
    return
      " (the levels count in this order: \(question.levels.map(\.name).joined(separator: ", ")))"
  }
}

extension Table.Direction {
  fileprivate var opposite: Table.Direction { self == .rising ? .falling : .rising }
}
