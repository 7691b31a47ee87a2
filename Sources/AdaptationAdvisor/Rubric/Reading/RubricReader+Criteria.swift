extension RubricReader {
  mutating func criterion(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Criterion? {
    guard let object = cursor.object(RubricShape.criterion, &problems) else { return nil }
    let id = uniqueID(object["id"], &problems)
    let tables = list(object["tables"], count: 1...16, &problems) { $0.table($1, &$2) }
    guard let id, let name = object["name"]?.text(&problems),
      let question = object["question"]?.text(&problems),
      let weight = object["weight"]?.integer(in: 0...1_000_000, &problems),
      let neutral = object["neutral"]?.integer(in: 0...100, &problems)
    else { return nil }
    return Criterion(
      id: id, name: name, question: question, weight: weight, neutral: neutral, tables: tables)
  }

  private mutating func table(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Table? {
    guard let object = cursor.object(RubricShape.tables, &problems),
      let name = object["reads"]?.choice(among: Fact.names, noun: "fact", &problems),
      let fact = Fact(name: name)
    else { return nil }
    if case .question(let question) = fact, question.isFlag {
      object["reads"]?.report(
        .other(
          "\(name) is answered by true or false, which no table reads",
          remedy: "use an adjustment", kind: .misplacedFact), &problems)
      return nil
    }
    guard checkSort(object, fact, &problems) else { return nil }
    let columns = columns(object, &problems)
    let rows = list(object["rows"], count: 1...256, &problems) { $0.row($1, fact, columns, &$2) }
    if let rows = object["rows"], problems.isEmpty || !rows.hasProblem(problems) {
      checkCoverage(rows, fact, &problems)
    }
    let monotone = directions(object["monotone"], columns, &problems)
    checkDirections(monotone, rows, fact, object["monotone"], &problems)
    return Table(reads: fact, strategies: columns ?? [], rows: rows, monotone: monotone)
  }

  private mutating func row(
    _ cursor: JSONCursor, _ fact: Fact, _ columns: [Int]?, _ problems: inout [Problem]
  ) -> Table.Row? {
    let shape = fact.isNumber ? RubricShape.bandRow : RubricShape.levelRow
    var ignored: [Problem] = []
    if let object = cursor.object(&ignored),
      !checkSort(ofRow: object, at: cursor, fact, &problems)
    {
      return nil
    }
    guard let object = cursor.object(shape, &problems), let rule = rule(object, &problems),
      let scores = byStrategy(object["scores"], in: 0...100, wanted: columns, &problems),
      let match = match(object, fact, &problems)
    else { return nil }
    return Table.Row(rule: rule, match: match, scores: scores)
  }

  private func match(
    _ object: JSONObject, _ fact: Fact, _ problems: inout [Problem]
  ) -> Table.Match? {
    if fact.isNumber {
      let low = object["at_least"]?.number(in: 0...Double.infinity, &problems)
      let high = object["below"]?.number(in: 0...Double.infinity, &problems) ?? .infinity
      guard let low else { return nil }
      if low >= high {
        object["below"]?.report(
          .other(
            "below \(Format.plain(high)) is not above at_least \(Format.plain(low))",
            remedy: "bands run from at_least up to, not including, below", kind: .emptyBand),
          &problems)
      }
      return .band(low, high)
    }
    guard case .question(let question) = fact, let cursor = object["level"] else { return nil }
    return level(cursor, of: question, &problems).map { .level($0) }
  }
}
