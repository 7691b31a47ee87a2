/// What a shell offers for one word of the command line.
struct Offer: Hashable {
  /// How the words make up what is typed; the scripts know these names.
  enum Shape: String {
    case nothing, files, words, list, assignment, assignments
  }

  let shape: Shape
  let words: [OfferedWord]

  /// The choices of a value, or what is offered where there are none.
  init(
    choices: [String], meanings: [String: String] = [:], _ completion: Completion,
    supplied: [String: [String]]
  ) {
    guard choices.isEmpty else {
      shape = .words
      words = choices.compactMap { OfferedWord($0, meanings[$0] ?? "") }
      return
    }
    let vocabulary: Vocabulary
    switch completion {
    case .nothing, .files:
      shape = completion == .files ? .files : .nothing
      words = []
      return
    case .words(let words): (shape, vocabulary) = (.words, words)
    case .list(let words): (shape, vocabulary) = (.list, words)
    case .assignment(let words): (shape, vocabulary) = (.assignment, words)
    case .assignments(let words): (shape, vocabulary) = (.assignments, words)
    }
    words = vocabulary.words(supplied).compactMap { OfferedWord($0, "") }
  }
}

/// A word to offer, with what it means.
struct OfferedWord: Hashable {
  let text: String
  /// One line without control characters; empty if there is nothing to say.
  let note: String

  /// Fails where the word cannot be typed on a line.
  init?(_ text: String, _ note: String) {
    guard !text.isEmpty, text.unicodeScalars.allSatisfy(Self.isVisible) else { return nil }
    self.text = text
    self.note = Self.line(note)
  }

  /// A text on one line, without characters that nobody sees and without its final period.
  static func line(_ text: String, keepsPeriod: Bool = false) -> String {
    let visible = String(
      String.UnicodeScalarView(text.unicodeScalars.map { isVisible($0) ? $0 : " " }))
    let line = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.hasSuffix(".") && !keepsPeriod ? String(line.dropLast()) : line
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
      .privateUse:
      false
    default: true
    }
  }
}
