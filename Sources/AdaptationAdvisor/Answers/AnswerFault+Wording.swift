import Spelling

extension AnswerFault {
  /// What is wrong and what would be right, as one or two sentences. Whatever it quotes is safe to
  /// print on a terminal.
  var text: String {
    switch self {
    case .notALevel(let text, let question):
      "\(Echo.quoted(text)) is not a level of \(question.key)." + Self.remedy(text, question)
    case .notAQuantity(let text, let question):
      "\(Echo.quoted(text)) is not \(Self.expected(question)). \(Self.example(question))"
        + (question.levels.isEmpty ? "" : " Or a level: \(Self.list(question)).")
    case .notAFlag(let text):
      "\(Echo.quoted(text)) is neither true nor false."
    case .ambiguousMonth(let text):
      "\(Echo.quoted(text)) could mean months or minutes. Write "
        + "\(Echo.quoted(text.dropLast() + "mo")) for months."
    case .shellVariable(let text):
      "\(Echo.quoted(text)) looks like an amount of which a shell has read the start as a variable. "
        + "Write 20k or 1.5M without the dollar sign, or put it in single quotes: '$1.5M'."
    case .negative(let text):
      "\(Echo.plain(text)) is negative. Give 0 or more."
    case .notFinite(let text):
      "\(Echo.plain(text)) is too large to be a number here."
    case .reversedRange(let text):
      "The range \(Echo.quoted(text)) runs backward. Put the lower end first."
    case .tooLong(let limit):
      "The text is longer than \(limit) bytes, which no answer is. Write a number or a level."
    }
  }

  private static func remedy(_ text: String, _ question: Question) -> String {
    let meant = Spelling.nearest(to: text, among: question.levels.map(\.name))
    return (meant.map { " Did you mean '\($0)'?" } ?? "") + " Levels: \(list(question))."
  }

  private static func list(_ question: Question) -> String {
    question.levels.map(\.name).joined(separator: ", ")
  }

  private static func expected(_ question: Question) -> String {
    switch question.unit {
    case .dollars: "an amount of money"
    case .days: "a time"
    case .milliseconds: "a delay"
    case .count, nil: "a number"
    }
  }

  private static func example(_ question: Question) -> String {
    switch question.unit {
    case .dollars: "Write 20000, 20k, $1.5M or a range such as 5k..20k."
    case .days: "Write days such as 42, or 10d, 6w, 3mo, 1y, or a range such as 4w..6w."
    case .milliseconds: "Write milliseconds such as 300, or 2s."
    case .count, nil: "Write 1200, 1.2k, 30B or a range such as 500..2k."
    }
  }
}
