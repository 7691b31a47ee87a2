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
    let leveled = cursors.compactMap(\.leveled)
    let hit = Set(leveled.map(\.level))
    var missing = question.levels.map(\.name).filter { !hit.contains($0) }[...]
    var seen: [String: String] = [:]
    for (id, level, place) in leveled {
      if let other = seen[level] {
        // A level that stands twice and one that is missing are one slip.
        let forgotten = missing.popFirst().map(Echo.quoted)
        place.report(
          .other(
            "rows \(Echo.quoted(other)) and \(Echo.quoted(id)) both hit for \(question.key) "
              + Echo.quoted(level) + (forgotten.map { ", and none for \($0)" } ?? ""),
            remedy: forgotten.map { "let one of them hit for \($0)" } ?? "keep one",
            kind: .overlap), &problems)
      }
      seen[level] = id
    }
    guard !missing.isEmpty else { return }
    rows.report(
      .other(
        "no row hits for \(question.key) \(missing.map(Echo.quoted).joined(separator: ", "))",
        remedy: missing.count == 1 ? "add one" : "add one for each", kind: .gap), &problems)
  }

  private func checkBands(_ cursors: [JSONCursor], _ fact: Fact, _ problems: inout [Problem]) {
    let bands = cursors.compactMap(\.band).sorted { $0.low < $1.low }
    if let first = bands.first, first.low > 0 {
      first.start.report(
        .other(
          "no row hits for \(fact.name) 0",
          remedy: "the first band, \(Echo.quoted(first.id)), must begin at 0", kind: .gap),
        &problems)
    }
    for (band, next) in zip(bands, bands.dropFirst()) where band.high != next.low {
      let rows = "rows \(Echo.quoted(band.id)) and \(Echo.quoted(next.id))"
      let value = Format.plain(min(band.high, next.low))
      let remedy =
        band.high.isFinite
        ? "let \(Echo.quoted(next.id)) begin where \(Echo.quoted(band.id)) ends"
        : "end \(Echo.quoted(band.id)) with a 'below' where \(Echo.quoted(next.id)) begins"
      next.start.report(
        .other(
          band.high < next.low
            ? "gap between \(rows): none hits for \(fact.name) \(value)"
            : "overlap of \(rows): both hit for \(fact.name) \(value)",
          remedy: remedy, kind: band.high < next.low ? .gap : .overlap), &problems)
    }
    if let last = bands.last, last.high.isFinite {
      last.end?.report(
        .other(
          "no row hits for \(fact.name) \(Format.plain(last.high))",
          remedy: "the last band, \(Echo.quoted(last.id)), must have no 'below'", kind: .gap),
        &problems)
    }
  }
}

/// A band and the places of its ends.
private struct Band {
  let id: String
  let low: Double
  let high: Double
  let start: JSONCursor
  let end: JSONCursor?
}

extension JSONCursor {
  /// The identifier and level of a row that has been read without problems, and where the level is.
  fileprivate var leveled: (id: String, level: String, place: JSONCursor)? {
    var ignored: [Problem] = []
    guard let row = object(&ignored), let id = row["id"]?.string(&ignored),
      let place = row["level"], let level = place.string(&ignored)
    else { return nil }
    return (id, level, place)
  }

  /// The identifier and band of a row that has been read without problems.
  fileprivate var band: Band? {
    var ignored: [Problem] = []
    guard let row = object(&ignored), let id = row["id"]?.string(&ignored),
      let start = row["at_least"], let low = start.number(&ignored)
    else { return nil }
    let end = row["below"]
    return Band(
      id: id, low: low, high: end?.number(&ignored) ?? .infinity, start: start, end: end)
  }
}
