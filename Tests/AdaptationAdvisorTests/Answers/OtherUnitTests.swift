import Testing

@testable import AdaptationAdvisor

@Suite("Numbers in another unit")
struct OtherUnitTests {
  private static func message(_ text: String, _ question: Question) -> String {
    do throws(AnswerFault) {
      _ = try AnswerReader.answer(text, to: question)
      return ""
    } catch {
      return error.text
    }
  }

  @Test(
    "An amount in another currency is told to be converted",
    arguments: ["€20k", "20k €", "£5,000", "45k EUR", "CHF 20000", "45kEUR", "12 euros", "5k..€9k"])
  func currency(text: String) {
    let message = Self.message(text, .budget)
    let end = text.hasPrefix("5k..") ? "€9k" : text
    #expect(
      message.hasPrefix(
        "'\(end)' is not in US dollars. Convert it: all prices here are in US dollars."))
  }

  @Test("A currency alone is no amount of it", arguments: ["€", "EUR", "euros"])
  func noAmount(text: String) {
    #expect(!Self.message(text, .budget).contains("Convert"))
  }

  @Test(
    "Requests of another time than a month are told as requests a month",
    arguments: [
      // A year of 365 days has 12 months: 1,400 × 365 ÷ 12 = 42,583; 1,200 × 365 ÷ 84 = 5,214.
      ("1400/day", "43000"), ("1,400 a day", "43000"), ("1.4k per day", "43000"),
      ("1200/week", "5200"), ("100/hour", "73000"), ("12k / year", "1000"),
    ])
  func perMonth(text: String, count: String) {
    #expect(
      Self.message(text, .monthlyRequests)
        == "'\(text)' is not a number of requests a month. Write \(count) for about as many, counting all days of a year."
    )
  }

  @Test(
    "Other times, other numbers and other questions are what they were",
    arguments: [
      ("1400/fortnight", Question.monthlyRequests), ("many/day", .monthlyRequests),
      ("1400 of a day", .monthlyRequests), ("/day", .monthlyRequests),
      ("50/month", .monthlyRequests), ("1e300/day", .monthlyRequests),
      ("0.01/year", .monthlyRequests), ("1k..2k/day", .monthlyRequests),
      ("1400/day", .labeledExamples), ("€20", .labeledExamples),
    ])
  func nothingMeant(text: String, question: Question) {
    let message = Self.message(text, question)
    #expect(message.contains(" is not a number. Write 1200, 1.2k, 30B or a range such as 500..2k."))
  }
}
