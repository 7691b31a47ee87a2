/// What is wrong with a table as a whole, told once instead of row by row.
extension RubricReader {
  /// The strategies that a table gives scores for, in its order.
  ///
  /// A strategy that most rows score but the table does not list was left out of the list; one that
  /// it lists and most rows do not score does not belong there. Rows are held against the outcome.
  func columns(_ table: JSONObject, _ problems: inout [Problem]) -> [Int]? {
    guard let listed = positions(table["strategies"], &problems) else { return nil }
    let rows = table["rows"]?.objectsWithin.map { Set($0["scores"]?.keys ?? []) } ?? []
    guard !rows.isEmpty, let cursor = table["strategies"] else { return listed }
    func isUsual(_ strategy: Int) -> Bool {
      let isFirst = strategies.firstIndex(of: strategies[strategy]) == strategy
      return isFirst && rows.count { $0.contains(strategies[strategy]) } * 2 > rows.count
    }
    let unlisted = strategies.indices.filter { !listed.contains($0) && isUsual($0) }
    let unscored = listed.filter { strategy in
      !rows.contains { $0.contains(strategies[strategy]) }
    }
    // A name that is misspelled in every row is told there.
    let strange = rows.contains { !$0.isSubset(of: strategies) }
    if !unlisted.isEmpty {
      cursor.report(
        .other(
          "the rows have scores for \(quoted(unlisted)), which the table does not list",
          remedy:
            "list \(unlisted.count == 1 ? "it" : "them") under strategies, or drop the scores",
          kind: .unlistedStrategy), &problems)
    }
    guard !unscored.isEmpty, !strange else { return listed + unlisted }
    cursor.report(
      .other(
        "no row has a score for \(quoted(unscored))",
        remedy: "give \(unscored.count == 1 ? "it" : "each") one in every row, or take "
          + "\(unscored.count == 1 ? "it" : "them") off the list",
        kind: .missingKey), &problems)
    return listed.filter { !unscored.contains($0) } + unlisted
  }

  /// Whether the rows are of the sort that the fact is looked up by: of levels, or of bands.
  func checkSort(_ table: JSONObject, _ fact: Fact, _ problems: inout [Problem]) -> Bool {
    let rows = table["rows"]?.objectsWithin ?? []
    let others = rows.filter { Self.isOfOtherSort($0, fact) }
    guard rows.count > 1, others.count == rows.count else { return true }
    table["reads"]?.report(
      .other(
        fact.isNumber
          ? "\(fact.name) is a number, but the rows are for levels"
          : "\(fact.name) is answered by levels, but the rows are bands of a number",
        remedy: fact.isNumber
          ? "give each row its at_least and below, or read a question that has levels"
          : "give each row its level, or read a number", kind: .missingKey), &problems)
    return false
  }

  /// Reports a row that is made for another sort of table.
  func checkSort(
    ofRow row: JSONObject, at cursor: JSONCursor, _ fact: Fact, _ problems: inout [Problem]
  ) -> Bool {
    guard Self.isOfOtherSort(row, fact) else { return true }
    problems.append(
      Problem(
        .other(
          fact.isNumber
            ? "\(fact.name) is a number, but this row is for a level"
            : "this table reads levels of \(fact.name), but this row is a band",
          remedy: fact.isNumber ? "give at_least and below" : "give 'level'", kind: .missingKey),
        offset: cursor.node.offset, path: cursor.path, id: row.id))
    return false
  }

  private static func isOfOtherSort(_ row: JSONObject, _ fact: Fact) -> Bool {
    let isBand = row["at_least"] != nil || row["below"] != nil
    let isLevel = row["level"] != nil
    return fact.isNumber ? isLevel && !isBand : isBand && !isLevel
  }

  private func quoted(_ positions: [Int]) -> String {
    positions.map { Echo.quoted(strategies[$0]) }.asList
  }
}

extension JSONCursor {
  /// The objects in an array; nothing is reported.
  var objectsWithin: [JSONObject] {
    var ignored: [Problem] = []
    return (array(&ignored) ?? []).compactMap { $0.object(&ignored) }
  }

  /// The keys of an object; nothing is reported.
  fileprivate var keys: [String] {
    if case .object(let members) = node.value { members.map(\.key) } else { [] }
  }
}
