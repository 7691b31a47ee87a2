import Testing

@testable import AdaptationAdvisor

@Suite("Quantities in words")
struct QuantityReadingTests {
  @Test(
    "A number is read as people write it, to the exact value",
    arguments: [
      ("20000", 20_000), ("20k", 20_000), ("20K", 20_000), ("$20k", 20_000), ("$1.5M", 1_500_000),
      ("$ 300", 300), (" 300\t", 300), ("5 k", 5000), ("1,200", 1200), ("1_200", 1200),
      ("1,234,567.5", 1_234_567.5), (".5", 0.5), ("5.", 5), ("0", 0), ("2e9", 2e9),
      ("2E+9", 2e9), ("25e-1", 2.5), ("30B", 30e9), ("30bn", 30e9), ("2T", 2e12),
      // Factors applied to the double 0.57 would give 569999.9999999999.
      ("0.57M", 570_000), ("1.1k", 1100), ("4.35k", 4350), ("8.2B", 8_200_000_000),
    ])
  func money(text: String, value: Double) throws {
    #expect(try Self.quantity(text, .budget) == Quantity(value))
  }

  @Test(
    "A time is read in days, with months of 30 days and years of 365",
    arguments: [
      ("42", 42), ("10d", 10), ("1 day", 1), ("10 days", 10), ("6w", 42), ("6W", 42),
      ("1 week", 7), ("2 weeks", 14), ("3mo", 90), ("1 month", 30), ("2.5 months", 75),
      ("1y", 365), ("2 years", 730), ("0.5w", 3.5), ("1e2d", 100),
    ])
  func time(text: String, days: Double) throws {
    #expect(try Self.quantity(text, .time) == Quantity(days))
  }

  @Test(
    "A delay is read in milliseconds, a count without a unit",
    arguments: [
      (Question.latency, "300", 300), (.latency, "300ms", 300), (.latency, "2s", 2000),
      (.latency, "1.5 s", 1500), (.labeledExamples, "1.2k", 1200), (.unlabeledTokens, "30B", 30e9),
      (.classes, "77", 77), (.classes, "007", 7),
      (.monthlyRequests, "2M", 2e6), (.modelParameters, "8B", 8e9),
    ])
  func counts(question: Question, text: String, value: Double) throws {
    #expect(try Self.quantity(text, question) == Quantity(value))
  }

  @Test(
    "Two numbers with two dots between them are a range",
    arguments: [
      (Question.budget, "5k..20k", 5000, 20_000), (.budget, "$5k..$20k", 5000, 20_000),
      (.budget, "5k .. 20k", 5000, 20_000), (.budget, "0..1", 0, 1), (.budget, ".5..1.5", 0.5, 1.5),
      (.time, "4w..6w", 28, 42), (.time, "20..1y", 20, 365),
      (.labeledExamples, "500..2k", 500, 2000),
    ])
  func ranges(question: Question, text: String, low: Double, high: Double) throws {
    #expect(try Self.quantity(text, question) == Quantity(low...high))
  }

  @Test("A range of width zero is an exact number")
  func widthZero() throws {
    #expect(try Self.quantity("5k..5000", .budget)?.isExact == true)
  }

  @Test("Where levels answer too, they are read whatever their case")
  func levels() throws {
    #expect(try AnswerReader.answer("low", to: .budget) == .level(0))
    #expect(try AnswerReader.answer(" HIGH ", to: .budget) == .level(2))
    #expect(try AnswerReader.answer("Long", to: .time) == .level(2))
    #expect(try AnswerReader.answer("none", to: .data) == .level(0))
  }

  @Test(
    "A flag is read from true, false, yes and no",
    arguments: [("true", true), ("YES", true), ("false", false), ("No", false)])
  func flags(text: String, value: Bool) throws {
    #expect(try AnswerReader.answer(text, to: .mustSelfHost) == .flag(value))
  }

  private static func quantity(_ text: String, _ question: Question) throws -> Quantity? {
    let answer = try AnswerReader.answer(text, to: question)
    if case .quantity(let quantity) = answer { return quantity }
    return nil
  }
}
