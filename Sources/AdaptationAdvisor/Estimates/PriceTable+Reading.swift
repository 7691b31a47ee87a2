import Spelling

extension PriceTable {
  /// The most entries that there can be.
  static let mostEntries = 4096

  /// Reads a price table and reports everything that is wrong with it. None if anything is.
  ///
  /// A table is complete: it has one entry for each assumption, those with a GPU in their name once
  /// for each GPU that has a price.
  package static func read(_ bytes: [UInt8], _ problems: inout [Problem]) -> PriceTable? {
    let before = problems.count
    guard let root = JSONCursor.read(bytes, &problems),
      root.checkSchema(of: "price table", &problems),
      let object = root.object(PricesShape.table, &problems)
    else { return nil }
    _ = object["about"]?.text(&problems)
    let name = object["name"]?.text(&problems)
    let version = object["version"]?.text(&problems)
    let updated = object["updated"]?.month(&problems)
    let entries = object["entries"]?.priceEntries(&problems)
    let gpu = object["gpu"]?.gpu(of: entries, &problems)
    guard problems.count == before, let name, let version, let updated, let entries, let gpu
    else { return nil }
    return PriceTable(
      name: name, version: version, updated: updated, defaultGPU: gpu, entries: entries)
  }
}

extension JSONCursor {
  /// One of the GPUs of the table; any text if its entries could not be read.
  fileprivate func gpu(of entries: [PriceEntry]?, _ problems: inout [Problem]) -> String? {
    guard let entries else { return text(&problems) }
    let gpus = PriceTable.gpus(in: entries.map(\.name))
    return choice(among: gpus, noun: "GPU of this table", &problems)
  }

  /// A date such as `2026-05` or `2026-05-31`.
  fileprivate func month(_ problems: inout [Problem]) -> CalendarMonth? {
    guard let text = text(&problems) else { return nil }
    if let month = CalendarMonth(text) { return month }
    report(.other("\(Echo.quoted(text)) is not a date such as 2026-05"), &problems)
    return nil
  }

  /// All entries, each known and none missing or repeated.
  fileprivate func priceEntries(_ problems: inout [Problem]) -> [PriceEntry]? {
    guard let cursors = array(count: 0...PriceTable.mostEntries, &problems) else { return nil }
    let entries = cursors.map { $0.priceEntry(&problems) }
    let found = entries.compactMap { $0?.name }
    let expected = PriceTable.expectedNames(gpus: PriceTable.gpus(in: found))
    let assumptions = Dictionary(
      expected.map { ($0.name, $0.assumption) }, uniquingKeysWith: { first, _ in first })
    let known = expected.map(\.name)
    var seen: Set<String> = []
    var misspelled: Set<String> = []
    for (cursor, entry) in zip(cursors, entries) {
      guard let entry else { continue }
      if !seen.insert(entry.name).inserted {
        cursor.report(
          .other("\(Echo.quoted(entry.name)) occurs twice; remove one of them"), &problems)
      }
      if let assumption = assumptions[entry.name] {
        cursor.check(entry, assumption.bounds, &problems)
      } else if let suggestion = cursor.reportUnknown(entry.name, known, &problems) {
        misspelled.insert(suggestion)
      }
    }
    guard entries.count == found.count else { return nil }
    for (name, _) in expected where !seen.contains(name) && !misspelled.contains(name) {
      report(.other("the entry \(Echo.quoted(name)) is missing; add it"), &problems)
    }
    return entries.compactMap { $0 }
  }

  /// One entry: either one value or a low, a central and a high one.
  private func priceEntry(_ problems: inout [Problem]) -> PriceEntry? {
    guard let object = object(PricesShape.entries, &problems) else { return nil }
    let numbers = ["value", "low", "central", "high"]
    let name = object["name"]?.text(&problems)
    let unit = object["unit"]?.text(&problems)
    let date = object["date"]?.month(&problems)
    let note = object["note"]?.text(&problems)
    let sources = object["sources"]?.list(count: 1...Int.max, &problems) { $0.text(&$1) }
    let given = numbers.filter(object.has)
    guard given == ["value"] || given == ["low", "central", "high"] else {
      report(.other("give either 'value' or 'low', 'central' and 'high'"), &problems)
      return nil
    }
    let values = given.compactMap { object[$0]?.number(&problems) }
    guard let name, let unit, let date, let note, let sources, let low = values.first,
      let high = values.last, values.count == given.count
    else { return nil }
    return PriceEntry(
      name: name, unit: unit, low: low, central: values.count == 3 ? values[1] : low, high: high,
      sources: sources, date: date, note: note)
  }

  private func check(
    _ entry: PriceEntry, _ bounds: ClosedRange<Double>, _ problems: inout [Problem]
  ) {
    if entry.low > entry.central || entry.central > entry.high {
      report(.other("'low', 'central' and 'high' must be in ascending order"), &problems)
    }
    if !bounds.contains(entry.low) || !bounds.contains(entry.high) {
      let (low, high) = (PlainNumber(bounds.lowerBound), PlainNumber(bounds.upperBound))
      let allowed =
        bounds.upperBound < Magnitude.limit ? "from \(low) to \(high)" : "\(low) or more"
      report(.other("the values of \(Echo.quoted(entry.name)) must be \(allowed)"), &problems)
    }
  }

  /// Adds the problem and returns the name that was probably meant.
  private func reportUnknown(
    _ name: String, _ known: [String], _ problems: inout [Problem]
  ) -> String? {
    let suggestion = Self.suggestion(for: name, among: known, problems)
    report(
      .other("there is no assumption \(Echo.quoted(name))"), suggestion: suggestion, &problems)
    return suggestion
  }
}
