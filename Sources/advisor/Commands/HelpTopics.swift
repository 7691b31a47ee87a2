import AdaptationAdvisor
import Arguments

/// What `advisor help` explains beside the commands.
enum HelpTopics {
  static let all = [questions, terms, assumptions, exitCodes]

  /// The questionnaire: every question with its option, its levels and how to write numbers.
  private static let questions = Topic(
    "questions",
    "What can be answered, and what each level means. Every question may be left open.",
    entries: Question.allCases.map { question in
      Topic.Entry(
        question.key, question.text(over: PriceTable.standard.horizonMonths), rows: rows(question))
    })

  /// What the estimates assume, to be replaced with `--assume`.
  private static let assumptions = Topic(
    "assumptions",
    "What estimates of cost and time assume; --assume NAME=VALUE puts another value in its place.",
    entries: PriceTable.standard.entries.map { entry in
      let date = entry.date.map { ", \($0)" } ?? ""
      let sources = Topic.Row("sources", entry.sources.joined(separator: " ") + date)
      return Topic.Entry(entry.name, entry.note, rows: [Topic.Row("value", entry.words), sources])
    })

  private static let exitCodes = Topic(
    "exit-codes", "The program ends with one of these codes.", heading: "Exit status",
    entries: ExitCode.allCases.map { Topic.Entry(String($0.rawValue), $0.meaning) })

  private static func rows(_ question: Question) -> [Topic.Row] {
    let levels = question.levels.map { Topic.Row($0.name, $0.meaning) }
    let example = question.illustration.map { [Topic.Row("example", $0)] } ?? []
    let head =
      [Topic.Row("why", question.reason)] + example + [
        Topic.Row("option", "\(question.option) <\(question.placeholder)>")
      ]
    guard let unit = question.unitName else {
      return head
        + (levels.isEmpty ? [Topic.Row("values", question.examples.orList)] : levels)
    }
    let number = Topic.Row("number", "\(unit), such as \(question.examples.orList)")
    return head + [number] + levels
  }
}

extension PriceEntry {
  /// The central value, the range where there is one, and the unit: `50 (10..100) examples`.
  fileprivate var words: String {
    "\(Format.assumed(low: low, central: central, high: high)) \(unit)"
  }
}

extension ExitCode {
  /// What the code says, in a sentence.
  fileprivate var meaning: String {
    switch self {
    case .done: "Done; a close call is done, too."
    case .different: "Done, and a warning, a failed test or a difference was found."
    case .usage: "The command line makes no sense."
    case .badAnswers: "Answers are wrong; a batch answers every line and then says so."
    case .noInput: "Input cannot be read."
    case .internalError: "The program is at fault."
    case .outputError: "Output cannot be written."
    case .badRubric: "A rubric, a case file or a price table is wrong."
    }
  }
}
