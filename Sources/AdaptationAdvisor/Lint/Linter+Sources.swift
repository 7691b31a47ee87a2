import Spelling

/// Keys of sources that lead nowhere, and sources that have had their day.
extension Linter {
  mutating func checkSources(_ table: SourceTable, today: CalendarMonth?, months: Int) {
    let citations = map.citations.compactMap { cursor -> Citation? in
      guard case .string(let key) = cursor.node.value else { return nil }
      return Citation(key: key, cursor: cursor)
    }
    checkKeys(citations, table)
    let byKey = Dictionary(grouping: citations, by: \.key)
    for source in table.sources {
      let cited = byKey[source.key] ?? []
      if table.isOwn, cited.isEmpty {
        note(
          .unusedSource, at: table.cursor(of: source.key), in: .sources, rule: source.key,
          "no rule cites this source", remedy: "cite it, or remove it")
      }
      if table.isOwn { checkGrade(source, table) }
      guard let today, let first = cited.first else { continue }
      checkAge(source, first.cursor, count: cited.count, today, months)
    }
  }

  private struct Citation {
    let key: String
    let cursor: JSONCursor
  }

  private mutating func checkKeys(_ citations: [Citation], _ table: SourceTable) {
    let known = Set(table.sources.map(\.key))
    let cases = Set(Evidence.published.cases.map { Source.casePrefix + $0.id })
    let names = known.sorted() + cases.sorted()
    for citation in citations
    where !known.contains(citation.key) && !cases.contains(citation.key) {
      let nearest = Spelling.nearest(to: citation.key, among: names)
      note(
        .unknownSource, at: citation.cursor,
        "the table of sources has no \(Echo.quoted(citation.key))",
        remedy: nearest.map { "did you mean \(Echo.quoted($0))?" }
          ?? (table.isOwn
            ? "add it to the table" : "name a table that has it with --sources"))
    }
  }

  private mutating func checkAge(
    _ source: Source, _ cursor: JSONCursor, count: Int, _ today: CalendarMonth, _ months: Int
  ) {
    let cited = "\(count) \(count == 1 ? "rule cites" : "rules cite") it"
    guard let retrieved = CalendarMonth(source.retrieved),
      source.validUntil.map({ CalendarMonth($0) != nil }) ?? true
    else {
      note(
        .undatedSource, at: cursor,
        "the date of \(Echo.quoted(source.key)) cannot be read; \(cited)",
        remedy: "write dates such as 2026-11-21")
      return
    }
    if let end = source.validUntil.flatMap({ CalendarMonth($0) }), end < today {
      note(
        .agedSource, at: cursor,
        "the time of \(Echo.quoted(source.key)) was over in \(end); \(cited)",
        remedy: "find what holds now, and revise what rests on it")
    } else if retrieved.months(until: today) > months {
      note(
        .agedSource, at: cursor,
        "\(Echo.quoted(source.key)) was looked up in \(retrieved), more than \(months) months ago; "
          + cited,
        remedy: "look it up again, revise what rests on it, and note the date")
    }
  }

  private mutating func checkGrade(_ source: Source, _ table: SourceTable) {
    guard source.kind == .judgment, source.grade != .judgment else { return }
    note(
      .unmarkedJudgment, at: table.cursor(of: source.key, "grade"), in: .sources,
      rule: source.key,
      "a judgment is graded \(source.grade.rawValue), as if it had been \(source.grade.rawValue)",
      remedy: "grade it judgment, or say where it comes from")
  }

  /// Prices in a table of one's own that are old.
  mutating func checkPrices(_ file: PriceFile, today: CalendarMonth, months: Int) {
    for (position, entry) in file.table.entries.enumerated() where entry.isPrice {
      guard let date = entry.date, date.months(until: today) > months else { continue }
      note(
        .agedPrice, at: file.cursor(at: position), in: .prices, rule: entry.name,
        "this price is of \(date), more than \(months) months ago",
        remedy: "look it up again, and note the date")
    }
  }
}
