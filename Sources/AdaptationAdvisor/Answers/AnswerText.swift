/// A text that stands beside the answers in the caller's own words. Echoed, never scored.
package enum AnswerText: String, Sendable, CaseIterable {
  case id, title, target

  /// The name in JSON and on the command line.
  package var key: String { rawValue }

  init?(key: String) { self.init(rawValue: key) }

  /// What it is for, in a few words.
  package var about: String {
    switch self {
    case .id: "A name for the situation"
    case .title: "A title for people"
    case .target: "What it must reach, on what test, and what is reached today"
    }
  }
}

extension Answers {
  /// One of the texts, by what it is for.
  package subscript(text: AnswerText) -> String? {
    get {
      switch text {
      case .id: id
      case .title: title
      case .target: target
      }
    }
    set {
      switch text {
      case .id: id = newValue
      case .title: title = newValue
      case .target: target = newValue
      }
    }
  }
}
