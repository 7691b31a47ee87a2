/// What a JSON value may be: declared once, read by the readers of documents and printed as JSON
/// Schema, so that neither can accept what the other refuses.
package indirect enum Shape: Hashable, Sendable {
  case anything
  case null
  case boolean
  /// Any text, or only what a regular expression (ECMA 262, unanchored) finds something in.
  case string(pattern: String?)
  /// A number within a range, either end of which may be infinite.
  case number(ClosedRange<Double>)
  /// A whole number within a range; `Int.min` and `Int.max` are no bounds.
  case integer(ClosedRange<Int>)
  /// One of some words.
  case words([Word])
  /// An array with a number of elements within a range.
  case list(Shape, count: ClosedRange<Int>)
  /// An object whose keys are data.
  case map(Shape)
  /// An object with known keys.
  case object(ObjectShape)
  /// The object shape with this name, which stands somewhere around: for shapes that recur.
  case reference(String)
  /// Whatever one of these accepts.
  case either([Shape])

  /// A word with what it means, where that needs saying.
  package struct Word: Hashable, Sendable {
    let name: String
    let meaning: String?
  }
}

extension Shape {
  /// Any text, which may be empty.
  package static let string = Shape.string(pattern: nil)
  /// A text with something other than whitespace in it.
  package static let text = Shape.string(pattern: #"\S"#)
  /// Any number of 0 or more.
  package static let nonnegative = Shape.number(0...(.infinity))
  /// A share of a whole.
  static let share = Shape.number(0...1)
  /// Points on the scale of values and scores.
  static let points = Shape.number(0...100)

  /// An array of any length.
  package static func list(_ element: Shape) -> Shape { .list(element, count: 0...Int.max) }

  /// One of some words that explain themselves.
  package static func words(_ names: [String]) -> Shape {
    .words(names.map { Word(name: $0, meaning: nil) })
  }

  /// One of the words of an enumeration.
  package static func words<Level: CaseIterable & RawRepresentable<String>>(
    _ type: Level.Type
  ) -> Shape {
    words(type.allCases.map(\.rawValue))
  }

  /// The levels of a question with their meanings.
  static func levels(of question: Question) -> Shape {
    .words(question.levels.map { Word(name: $0.name, meaning: $0.meaning) })
  }

  /// The shape, or `null`.
  var orNull: Shape {
    if case .either(let shapes) = self {
      .either(shapes + [.null])
    } else {
      .either([self, .null])
    }
  }
}
