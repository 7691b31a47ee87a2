/// A month of a year, which is as exact as the date of a price can be.
package struct CalendarMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  /// Reads `2026-05` or `2026-05-31`; none if the text is neither.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDigits = parts.allSatisfy { $0.allSatisfy { ("0"..."9").contains($0) } }
    guard isDigits, [4, 2, 2].prefix(parts.count).elementsEqual(parts.map(\.count)),
      parts.count >= 2, let year = Int(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month)
    else { return nil }
    if parts.count == 3 {
      guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
    }
    self.year = year
    self.month = month
  }

  /// Months from this one to a later one, negative if that is earlier.
  package func months(until other: CalendarMonth) -> Int {
    (other.year - year) * 12 + other.month - month
  }

  package static func < (a: CalendarMonth, b: CalendarMonth) -> Bool { a.months(until: b) > 0 }

  package var description: String {
    "\(year)-\(month < 10 ? "0" : "")\(month)"
  }
}
