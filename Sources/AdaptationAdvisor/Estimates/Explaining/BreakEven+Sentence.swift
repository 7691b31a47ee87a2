extension BreakEven {
  /// The volume in a sentence, with the sum that it follows from.
  package var sentence: String {
    let (a, b) = (PlainNumber(price: prompted), PlainNumber(price: tuned))
    guard case .requests(let requests) = volume, a.value > 0 else { return Self.never(a, b) }
    if requests <= 0 { return "Fine-tuning costs less at any number of requests a month." }
    let fixed = "\(PlainNumber(dollars: fixedMonthly)) more a month without requests"
    if requests <= included {
      return told(requests, "\(fixed) ÷ \(a) saved per request")
    }
    guard a.value > b.value else { return Self.never(a, b) }
    let free = PlainNumber(included.rounded())
    let paid = included > 0 ? "(\(fixed) − \(free) included × \(b))" : fixed
    return told(requests, "\(paid) ÷ (\(a) − \(b)) saved per request")
  }

  /// The volume to two digits, since what it rests on is no better known.
  private func told(_ requests: Double, _ sum: String) -> String {
    "From about \(PlainNumber(Format.twoDigits(requests))) requests a month on fine-tuning costs "
      + "less in all than prompting: \(sum). The prompt to beat is counted on both sides."
  }

  private static func never(_ a: PlainNumber, _ b: PlainNumber) -> String {
    "Fine-tuning never repays itself by volume: a tuned request costs \(b), a prompted one \(a)."
  }
}
