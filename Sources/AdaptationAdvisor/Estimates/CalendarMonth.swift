/// A month of a year, which is as exact as the date of a price can be.
package struct CalendarMonth: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let year: Int
  /// From 1 to 12.
  package let month: Int

  /// Reads `2026-05` or `2026-05-31`; none if the text is neither.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7 || bytes.count == 10, bytes[4] == UInt8(ascii: "-"),
      let year = Self.number(bytes[..<4]), let month = Self.number(bytes[5..<7]),
      year > 0, (1...12).contains(month)
    else { return nil }
    if bytes.count == 10 {
      guard bytes[7] == UInt8(ascii: "-"), let day = Self.number(bytes[8...]),
        1...Self.days(in: month, of: year) ~= day
      else { return nil }
    }
    self.year = year
    self.month = month
  }

  /// How many days a month has, by the Gregorian calendar.
  private static func days(in month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, digit in
      guard let number, UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      return number * 10 + Int(digit - UInt8(ascii: "0"))
    }
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
