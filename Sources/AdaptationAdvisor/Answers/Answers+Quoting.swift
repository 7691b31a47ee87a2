extension Answers {
  /// A number as it is read, with the level or range it was read from.
  func quote(_ number: Double, as question: Question, _ unit: Question.Unit) -> String {
    let text = Format.value(number, unit)
    return switch self[question] {
    case .level(let index): "\(text) (\(question.levels[index].name), read at its middle)"
    case .quantity(let quantity) where !quantity.isExact: "\(text) (the middle of the range)"
    default: text
    }
  }
}
