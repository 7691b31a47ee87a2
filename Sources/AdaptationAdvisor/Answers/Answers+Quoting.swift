extension Answers {
  /// A number as it is read, with its unit, and the level or range it was read from.
  func quote(_ text: String, as question: Question) -> String {
    switch self[question] {
    case .level(let index): "\(text) (\(question.levels[index].name), read at its middle)"
    case .quantity(let quantity) where !quantity.isExact: "\(text) (the middle of the range)"
    default: text
    }
  }
}
