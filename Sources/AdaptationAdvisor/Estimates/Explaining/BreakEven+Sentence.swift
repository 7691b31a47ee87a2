extension BreakEven {
  /// The volume in a sentence whose sum a reader can redo.
  package var sentence: String {
    let (a, b) = (PlainNumber(price: prompted), PlainNumber(price: tuned))
    let fixed = PlainNumber(dollars: fixedMonthly)
    guard case .requests(let requests) = volume, a.value > 0 else { return Self.never(a, b) }
    if requests <= included {
      let volume = PlainNumber((fixed.value / a.value).rounded())
      return "Fine-tuning repays itself from \(volume) requests a month: "
        + "\(fixed) fixed a month ÷ \(a) saved per request. \(Self.scope)"
    }
    guard a.value > b.value else { return Self.never(a, b) }
    let free = PlainNumber(included.rounded())
    let rest = fixed.value - free.value * b.value
    let volume = PlainNumber((rest / (a.value - b.value)).rounded())
    let paid =
      included > 0
      ? "(\(fixed) fixed a month − \(free) included × \(b))" : "\(fixed) fixed a month"
    return "Fine-tuning repays itself from \(volume) requests a month: "
      + "\(paid) ÷ (\(a) − \(b)) saved per request. \(Self.scope)"
  }

  /// Why totals side by side cross elsewhere.
  private static let scope =
    "The work on the prompt is left out: tuning starts from it, so it is paid either way."

  private static func never(_ a: PlainNumber, _ b: PlainNumber) -> String {
    "Fine-tuning never repays itself by volume: a tuned request costs \(b), a prompted one \(a)."
  }
}
