/// One number that a level such as `low` stands for, ready to be looked up.
struct LevelNumber: Hashable, Sendable {
  /// The position of the question that is answered by the level.
  let question: Int
  /// The level, see ``Situation/states``.
  let state: UInt8
  /// Which number it means, see ``Question/numberPosition``.
  let number: Int
  /// The range it means.
  let range: Quantity
  /// The middle of the range.
  let value: Double
}

extension Rubric {
  /// What all levels mean, number by number.
  var levelNumbers: [LevelNumber] {
    levels.flatMap { meaning in
      Question.allCases.compactMap { question in
        guard let range = meaning.means[question], let position = question.numberPosition
        else { return nil }
        return LevelNumber(
          question: meaning.question.rawValue, state: UInt8(meaning.level + 1), number: position,
          range: range, value: range.middle)
      }
    }
  }
}
