import AdaptationAdvisor

extension Report {
  /// The answers that replaced others, and those: `budget $50k instead of $20k`; none where none did.
  var replacedAnswers: String? {
    guard let insteadOf else { return nil }
    let clauses = insteadOf.answered.map { question in
      let (now, before) = (answers.words(for: question), insteadOf.words(for: question))
      // Numbers that are rounded to the same words are told as they are.
      return now == before
        ? "\(question.key.words) \(answers.text(of: question) ?? now) instead of "
          + (insteadOf.text(of: question) ?? before)
        : "\(question.key.words) \(now) instead of \(before)"
    }
    return "Replaced by option: \(clauses.joined(separator: ", "))."
  }

  /// What is assumed instead of the table's values, a clause each, and what a single value does; empty
  /// where nothing was replaced.
  var assumed: [String] {
    let clauses = prices.replaced.map { price in
      let (now, before) = (text(price.value), text(price.instead))
      return "\(price.name) \(now) instead of \(before) \(price.unit)"
    }
    let hint = "a single value stands for both ends of a range; LOW..USUAL..HIGH keeps them apart"
    return clauses + (prices.replaced.contains(where: \.losesRange) ? [hint] : [])
  }

  private func text(_ range: Range) -> String {
    Format.assumed(low: range.low, central: range.central, high: range.high)
  }
}
