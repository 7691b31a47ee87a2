extension Rubric {
  /// A number as it is read, with the range or the level it was read from, be it a level of another
  /// question: `31.6 (data low, read at its middle)`.
  func quote(
    _ number: Double, of question: Question, _ unit: Question.Unit, in answers: Answers
  ) -> String {
    let meaning = levels.first {
      $0.means[question] != nil && answers[$0.question] == .level($0.level)
    }
    guard answers[question] == nil, let meaning, let range = meaning.means[question] else {
      return answers.quote(Format.value(number, unit), as: question)
    }
    let level = "\(meaning.question.key) \(meaning.question.levels[meaning.level].name)"
    return "\(Format.value(number, unit)) (\(level)\(range.isExact ? "" : ", read at its middle"))"
  }
}
