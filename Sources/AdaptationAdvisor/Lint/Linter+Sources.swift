import Spelling

/// Keys of sources that lead nowhere, and sources that have had their day.
extension Linter {
  mutating func checkSources(_ table: SourceTable, today: CalendarMonth?, months: Int) {
    let citations = map.citations.compactMap { cursor -> Citation? in
      guard case .string(let key) = cursor.node.value else { return nil }
      return Citation(key: key, cursor: cursor)
    }
    checkKeys(citations, table)
    checkHidden(table)
    let byKey = Dictionary(grouping: citations, by: \.key)
    var aged: [CalendarMonth: [Citation]] = [:]
    let (own, map) = (rubric.sources.map(\.key), map)
    for (position, source) in (rubric.sources + table.sources).enumerated() {
      let isInRubric = position < own.count
      // The rubric's own word goes before the table's.
      if !isInRubric, own.contains(source.key) { continue }
      let cited = byKey[source.key] ?? []
      if isInRubric {
        checkOwn(source, isCited: !cited.isEmpty, in: .rubric) { map.source(source.key, $0) }
      } else if table.isOwn {
        checkOwn(source, isCited: !cited.isEmpty, in: .sources) { table.cursor(of: source.key, $0) }
      }
      guard let today, let first = cited.first else { continue }
      let place = isInRubric ? { map.source(source.key, $0) } : { _ in first.cursor }
      if isInRubric || table.isOwn, let day = CalendarMonth(source.retrieved), today < day {
        noteFuture(source, day, at: place("retrieved"))
        continue
      }
      guard let retrieved = checkAge(source, cited.count, today, months, at: place) else {
        continue
      }
      aged[retrieved, default: []].append(first)
    }
    noteAged(aged, months: months)
  }

  private struct Citation {
    let key: String
    let cursor: JSONCursor
  }

  private mutating func checkKeys(_ citations: [Citation], _ table: SourceTable) {
    let known = Set((rubric.sources + table.sources).map(\.key))
    checkIdentifiers(known)
    let cases = Set(Evidence.published.cases.map { Source.casePrefix + $0.id })
    let names = known.sorted() + cases.sorted()
    for citation in citations
    where !known.contains(citation.key) && !cases.contains(citation.key) {
      let nearest = Spelling.nearest(to: citation.key, among: names)
      note(
        .unknownSource, at: citation.cursor,
        "nothing says what source \(Echo.quoted(citation.key)) is",
        remedy: nearest.map { "did you mean \(Echo.quoted($0))?" }
          ?? (table.isOwn
            ? "add it to the table" : "say what it is under 'sources' at the end of the rubric"))
    }
  }

  /// Keys of the rubric's own sources that the table has as well.
  private mutating func checkHidden(_ table: SourceTable) {
    let known = Set(table.sources.map(\.key))
    for source in rubric.sources where known.contains(source.key) {
      note(
        .hiddenSource, at: map.source(source.key, "key"), rule: source.key,
        "the table of sources has this key as well; rules that cite it mean this source now",
        remedy: "give it another key, unless it is to replace that one")
    }
  }

  /// Tells what cannot be dated and what is over, source by source.
  ///
  /// - Returns: When the source was looked up, if that alone makes it old.
  private mutating func checkAge(
    _ source: Source, _ citations: Int, _ today: CalendarMonth, _ months: Int,
    at place: (String) -> JSONCursor
  ) -> CalendarMonth? {
    let cited = "\(citations) \(citations == 1 ? "rule cites" : "rules cite") it"
    let end = source.validUntil.flatMap { CalendarMonth($0) }
    guard let retrieved = CalendarMonth(source.retrieved), end != nil || source.validUntil == nil
    else {
      let key = CalendarMonth(source.retrieved) == nil ? "retrieved" : "valid_until"
      note(
        .undatedSource, at: place(key),
        "the date of \(Echo.quoted(source.key)) cannot be read; \(cited)",
        remedy: "write dates such as 2026-11-21")
      return nil
    }
    if let end, end < today {
      note(
        .agedSource, at: place("valid_until"),
        "the time of \(Echo.quoted(source.key)) was over in \(end); \(cited)",
        remedy: "find what holds now, and revise what rests on it")
      return nil
    }
    return retrieved.months(until: today) > months ? retrieved : nil
  }

  private mutating func noteFuture(
    _ source: Source, _ month: CalendarMonth, at cursor: JSONCursor
  ) {
    note(
      .undatedSource, at: cursor,
      "\(Echo.quoted(source.key)) was looked up in \(month), which is still to come",
      remedy: "write the day on which it was")
  }

  /// Tells of sources that were looked up long ago, those of one month together: tables are made
  /// and revised as a whole, and so they age.
  private mutating func noteAged(_ aged: [CalendarMonth: [Citation]], months: Int) {
    for (retrieved, citations) in aged.sorted(by: { $0.key < $1.key }) {
      let sorted = citations.sorted { $0.cursor.node.offset < $1.cursor.node.offset }
      let keys = sorted.prefix(12).map { Echo.quoted($0.key) }.joined(separator: ", ")
      note(
        .agedSource, at: sorted[0].cursor,
        (citations.count == 1
          ? "\(keys) was" : "\(citations.count) sources were") + " looked up in \(retrieved), more "
          + "than \(months) months ago"
          + (citations.count == 1 ? "" : ": \(keys)\(citations.count > 12 ? ", …" : "")"),
        remedy: "look up again what they say, revise what rests on it, and note the date")
    }
  }

  /// What a source of the rubric's own must be, wherever it is explained.
  private mutating func checkOwn(
    _ source: Source, isCited: Bool, in document: Finding.Document, at place: (String) -> JSONCursor
  ) {
    if !isCited {
      note(
        .unusedSource, at: place("key"), in: document, rule: source.key,
        "no rule cites this source", remedy: "cite it, or remove it")
    }
    guard source.kind == .judgment, source.grade != .judgment else { return }
    note(
      .unmarkedJudgment, at: place("grade"), in: document, rule: source.key,
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
