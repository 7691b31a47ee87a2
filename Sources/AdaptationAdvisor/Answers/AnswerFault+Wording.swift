import Spelling

extension AnswerFault {
  /// What is wrong and what would be right, as one or two sentences. Whatever it quotes is safe to
  /// print on a terminal.
  var text: String { "\(fault)." + (remedy.map { " \($0)" } ?? "") }

  /// What is wrong, without a full stop.
  var fault: String {
    switch self {
    case .notALevel(let text, let question):
      "\(Echo.quoted(text)) is not a level of \(question.key)"
    case .notAQuantity(let text, let question):
      "\(Echo.quoted(text)) is not \(Self.expected(question))"
    case .otherUnit(let text, .currency, _):
      "\(Echo.quoted(text)) is not in US dollars"
    case .otherUnit(let text, .perMonth, _):
      "\(Echo.quoted(text)) is not a number of requests a month"
    case .notAFlag(let text):
      "\(Echo.quoted(text)) is neither true nor false"
    case .ambiguousMonth(let text):
      "\(Echo.quoted(text)) could mean months or minutes"
    case .shellVariable(let text, _):
      "\(Echo.quoted(text)) looks like what a shell leaves of \(Echo.plain(ShellRemains.whole(text))), "
        + "where it reads $2 as a variable"
    case .ambiguousPoint(let text, let point, _):
      "\(Echo.plain(text)) could be \(point.asFraction) or \(point.thousandsInWords)"
    case .negative(let text):
      "\(Echo.plain(text)) is negative"
    case .tooFew(let text, let question):
      "\(Echo.plain(text)) is less than \(Format.plain(question.least))"
    case .notFinite(let text):
      "\(Echo.plain(text)) is too large to be a number here"
    case .reversedRange(let text):
      "The range \(Echo.quoted(text)) runs backward"
    case .tooLong(let limit):
      "The text is longer than \(limit) bytes, which no answer is"
    }
  }

  /// What would be right, as one or two sentences, where that is not plain.
  var remedy: String? {
    switch self {
    case .notALevel(let text, let question):
      (meant.map { "Did you mean '\($0)'? " } ?? Self.asked(question, text))
        + "Levels: \(Self.list(question))."
        + (question.unit == nil || meant != nil ? "" : " Or write \(Self.form(question)).")
    case .notAQuantity(_, let question):
      "Write \(Self.form(question))."
        + (question.levels.isEmpty ? "" : " Or a level: \(Self.list(question)).")
    case .otherUnit(_, .currency, let question):
      "Convert it: all prices here are in US dollars. Write \(Self.form(question))."
    case .otherUnit(_, .perMonth(let count), _):
      "Write \(Format.plain(Format.twoDigits(count))) for about as many, counting all days of a year."
    case .ambiguousMonth(let text):
      "Write \(Echo.quoted(text.dropLast() + "mo")) for months."
    case .shellVariable(let text, let question):
      "Leave out the dollar sign, or put single quotes around it: "
        + "'\(Echo.plain(ShellRemains.whole(text)))'."
        + (text.contains { $0.isNumber } ? "" : " Or a level: \(Self.list(question)).")
    case .ambiguousPoint(_, let point, let unit):
      "Write \(point.asFraction) or \(point.thousands(in: unit))."
    case .negative: "Give 0 or more."
    case .tooFew(_, let question):
      "Give \(Format.plain(question.least)) or more, or leave \(question.key) out."
    case .reversedRange: "Put the lower end first."
    case .tooLong: "Write a number or a level."
    case .notAFlag, .notFinite: nil
    }
  }

  /// What sort of fault it is.
  var kind: Problem.Kind {
    switch self {
    case .notALevel: meant == nil ? .unknownName : .misspelledName
    case .negative, .tooFew, .notFinite: .outOfRange
    case .reversedRange: .disorder
    default: .invalid
    }
  }

  /// The level that was probably meant.
  private var meant: String? {
    guard case .notALevel(let text, let question) = self else { return nil }
    return Spelling.nearest(to: text, among: question.levels.map(\.name))
  }

  /// What is asked, for a word that may answer another question, such as a model's name.
  private static func asked(_ question: Question, _ text: String) -> String {
    question.unit == nil && text.contains(where: \.isLetter) ? "It asks: \(question.text) " : ""
  }

  private static func list(_ question: Question) -> String {
    question.levels.map(\.name).joined(separator: ", ")
  }

  private static func expected(_ question: Question) -> String {
    switch question.unit {
    case .dollars: "an amount of US dollars"
    case .days: "a time"
    case .milliseconds: "a delay"
    case .count, nil: "a number"
    }
  }

  /// How a quantity is written.
  private static func form(_ question: Question) -> String {
    switch question.unit {
    case .dollars: "US dollars such as 20000, 20k, $1.5M or a range such as 5k..20k"
    case .days: "days such as 42, or 10d, 6w, 3mo, 1y, or a range such as 4w..6w"
    case .milliseconds: "milliseconds such as 300, or 2s"
    case .count, nil: "1200, 1.2k, 30B or a range such as 500..2k"
    }
  }
}
