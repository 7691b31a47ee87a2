import Testing

@testable import AdaptationAdvisor

@Suite("Months")
struct CalendarMonthTests {
  @Test("A month, with or without a day", arguments: ["2026-05", "2026-05-31"])
  func reads(text: String) throws {
    let month = try #require(CalendarMonth(text))
    #expect(month.year == 2026 && month.month == 5)
    #expect(month.description == "2026-05")
  }

  @Test(
    "Other texts are none",
    arguments: [
      "", "2026", "2026-13", "2026-00", "2026-5", "26-05", "2026-05-32", "2026-05-01-01", "+026-05",
      "2026/05",
    ]
  )
  func rejects(text: String) {
    #expect(CalendarMonth(text) == nil)
  }

  @Test("Months between two")
  func distance() throws {
    let earlier = try #require(CalendarMonth("2024-05"))
    let later = try #require(CalendarMonth("2026-02"))
    #expect(earlier.months(until: later) == 21)
    #expect(later.months(until: earlier) == -21)
    #expect(earlier < later)
  }
}
