import Testing

@testable import AdaptationAdvisor

@Suite("Numbers for people")
struct FormatTests {
  @Test(
    "Plain numbers show all digits and no more",
    arguments: [
      (20_000, "20000"), (0.5, "0.5"), (0, "0"), (-3, "-3"), (1e15, "1000000000000000"),
      (9_007_199_254_740_992, "9007199254740992"), (1e300, "1e+300"), (0.1, "0.1"),
    ])
  func plain(value: Double, text: String) {
    #expect(Format.plain(value) == text)
  }

  @Test(
    "Counts have three figures and a suffix",
    arguments: [
      (0, "0"), (7, "7"), (0.25, "0.25"), (22.36, "22.4"), (340, "340"), (999, "999"),
      (999.6, "1k"), (1000, "1k"), (1250, "1.25k"), (20_000, "20k"), (999_400, "999k"),
      (999_600, "1M"), (1_500_000, "1.5M"), (2.4e9, "2.4B"), (1e12, "1T"), (1.234e14, "123T"),
    ])
  func count(value: Double, text: String) {
    #expect(Format.count(value) == text)
  }

  @Test(
    "What is not known any better has two digits",
    arguments: [
      (412_668, 410_000), (99.6, 100), (99.4, 99), (10.4, 10), (3.51, 3.5), (0.123, 0.12), (0, 0),
      (9.96, 10), (1000, 1000), (187_400, 190_000),
    ])
  func twoDigits(value: Double, rounded: Double) {
    #expect(Format.twoDigits(value) == rounded)
  }

  @Test(
    "Days come with their unit, and from two years on as years",
    arguments: [
      (1, "1 day"), (42, "42 days"), (0.5, "0.5 days"), (3.5, "3.5 days"), (365, "365 days"),
      (729, "729 days"), (730, "2 years"), (1277.5, "3.5 years"),
    ])
  func days(value: Double, text: String) {
    #expect(Format.days(value) == text)
  }

  @Test(
    "Days of a table are never in years or with a suffix, unless there are ages of them",
    arguments: [
      (0.0, "0"), (1, "1"), (29.57, "29.6"), (999.6, "1000"), (1040, "1040"), (99_999, "99999"),
      (250_000, "250k"),
    ])
  func dayCount(value: Double, text: String) {
    #expect(Format.dayCount(value) == text)
    #expect(Format.dayCountInWords(value) == (value == 1 ? "1 day" : "\(text) days"))
  }

  @Test("A count of days is rounded up where it is what is needed")
  func neededDays() {
    #expect(Format.dayCount(1040.1, rounding: .up) == "1041")
  }

  @Test(
    "Only all of it is 100%, and only nothing 0%",
    arguments: [
      (0, "0%"), (0.001, "under 1%"), (0.005, "1%"), (0.19, "19%"), (0.994, "99%"),
      (0.996, "over 99%"), (1, "100%"),
    ])
  func percent(share: Double, text: String) {
    #expect(Format.percent(share) == text)
  }

  @Test("Values carry the unit of their question")
  func units() {
    #expect(Format.value(20_000, .dollars) == "$20k")
    #expect(Format.value(42, .days) == "42 days")
    #expect(Format.value(2000, .count) == "2k")
    #expect(Format.value(1500, .milliseconds) == "1500 ms")
  }

  @Test(
    "Scores have one decimal place, with halves away from zero",
    arguments: [
      (59.5, "59.5"), (64, "64.0"), (0.25, "0.3"), (-0.25, "-0.3"), (-0.01, "0.0"),
      (99.96, "100.0"),
    ])
  func tenths(value: Double, text: String) {
    #expect(Format.tenths(value) == text)
  }
}
