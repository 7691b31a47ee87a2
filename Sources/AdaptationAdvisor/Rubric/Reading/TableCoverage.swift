/// Proves that exactly one row of a table hits whatever the fact is.
extension RubricReader {
  /// Reports gaps and overlaps, naming both rows and a value that shows the fault.
  func checkCoverage(_ rows: JSONCursor, _ fact: Fact, _ problems: inout [Problem]) {
    var ignored: [Problem] = []
    let cursors = rows.array(&ignored) ?? []
    if fact.isNumber {
      checkBands(cursors, fact, &problems)
    } else if case .question(let question) = fact {
      checkLevels(rows, cursors, question, &problems)
    }
  }

  private func checkLevels(
    _ rows: JSONCursor, _ cursors: [JSONCursor], _ question: Question, _ problems: inout [Problem]
  ) {
    var seen: [String: String] = [:]
    for cursor in cursors {
      guard let (id, level) = cursor.idAndLevel else { continue }
      if let other = seen[level] {
        cursor.report(
          .other(
            "rows \(Echo.quoted(other)) and \(Echo.quoted(id)) both hit for \(question.key) "
              + "\(Echo.quoted(level)); keep one"), &problems)
      }
      seen[level] = id
    }
    for level in question.levels.map(\.name) where seen[level] == nil {
      rows.report(
        .other("no row hits for \(question.key) \(Echo.quoted(level)); add one"), &problems)
    }
  }

  private func checkBands(_ cursors: [JSONCursor], _ fact: Fact, _ problems: inout [Problem]) {
    let bands = cursors.compactMap(\.band).sorted { $0.low < $1.low }
    if let first = bands.first, first.low > 0 {
      first.cursor.report(
        .other(
          "no row hits for \(fact.name) 0; the first band, \(Echo.quoted(first.id)), must begin at 0"
        ), &problems)
    }
    for (band, next) in zip(bands, bands.dropFirst()) where band.high != next.low {
      let (low, high) = (min(band.high, next.low), max(band.high, next.low))
      let rows = "rows \(Echo.quoted(band.id)) and \(Echo.quoted(next.id))"
      let remedy = "let \(Echo.quoted(next.id)) begin where \(Echo.quoted(band.id)) ends"
      next.cursor.report(
        .other(
          band.high < next.low
            ? "gap between \(rows): none hits for \(fact.name) \(Format.plain(low)); \(remedy)"
            : "overlap of \(rows): both hit for \(fact.name) "
              + "\(Format.plain(min(next.low, high))); \(remedy)"), &problems)
    }
    if let last = bands.last, last.high.isFinite {
      last.cursor.report(
        .other(
          "no row hits for \(fact.name) \(Format.plain(last.high)); the last band, "
            + "\(Echo.quoted(last.id)), must have no 'below'"), &problems)
    }
  }
}

extension JSONCursor {
  /// The identifier and level of a row that has been read without problems.
  fileprivate var idAndLevel: (id: String, level: String)? {
    guard let id = string("id"), let level = string("level") else { return nil }
    return (id, level)
  }

  /// The identifier and band of a row that has been read without problems.
  fileprivate var band: (id: String, low: Double, high: Double, cursor: JSONCursor)? {
    guard let id = string("id"), let low = number("at_least") else { return nil }
    return (id, low, number("below") ?? .infinity, self)
  }

  private func string(_ key: String) -> String? {
    if case .string(let text) = member(key)?.value { text } else { nil }
  }

  private func number(_ key: String) -> Double? {
    if case .number(let number) = member(key)?.value { number.double } else { nil }
  }

  private func member(_ key: String) -> JSONNode? {
    guard case .object(let members) = node.value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
