/// A number in a unit that a question does not count in, but that people have at hand: money of
/// another country, or requests of a day.
enum OtherUnit: Hashable, Sendable {
  /// An amount that is not of US dollars. Its rate of exchange is not known here.
  case currency
  /// A count for another time than a month: what it makes a month.
  case perMonth(Double)

  /// - Parameter text: An answer that is none, or one end of a range.
  init?(_ text: String, to question: Question) {
    if question.unit == .dollars, Self.namesCurrency(text) {
      self = .currency
    } else if question == .monthlyRequests, let count = Self.perMonth(text) {
      self = .perMonth(count)
    } else {
      return nil
    }
  }

  /// Whether a sign or a code of a currency stands beside digits.
  private static func namesCurrency(_ text: String) -> Bool {
    guard text.contains(where: \.isNumber) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return text.contains { $0.isCurrencySymbol && $0 != "$" }
      || words.contains { codes.contains($0) || $0.count == 4 && codes.contains($0.dropFirst()) }
  }

  /// The codes of the currencies traded most (ISO 4217), and how two of them are called.
  private static let codes: Set<Substring> = [
    "eur", "euro", "euros", "gbp", "pounds", "jpy", "cny", "chf", "cad", "aud", "inr", "sek", "nok",
    "dkk", "pln", "czk", "krw", "sgd", "hkd", "nzd", "brl", "mxn", "zar", "try", "ils",
  ]

  /// What `1400/day` or `1.2k a week` makes a month; none where that is no number of requests that
  /// anybody has.
  private static func perMonth(_ text: String) -> Double? {
    let words = text.lowercased().split { $0 == " " || $0 == "/" || $0 == "\t" }
    guard (2...3).contains(words.count), words.count == 2 || ["a", "per"].contains(words[1]),
      let times = words.last.flatMap({ timesAMonth[$0] })
    else { return nil }
    let number = String(words[0])
    guard case .quantity(let count)? = try? AnswerReader.answer(number, to: .monthlyRequests),
      count.isExact
    else { return nil }
    return plausible.contains(count.low * times) ? count.low * times : nil
  }

  private static let plausible = 1.0...1e15

  /// A year of 365 days has 12 months.
  private static let timesAMonth: [Substring: Double] = [
    "hour": 730, "h": 730, "day": 365 / 12, "d": 365 / 12, "week": 365 / 84, "w": 365 / 84,
    "year": 1 / 12, "y": 1 / 12,
  ]
}
