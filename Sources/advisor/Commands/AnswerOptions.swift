import AdaptationAdvisor
import Arguments

/// The options that answer the questionnaire: one for each question, made from its table.
struct AnswerOptions: Sendable {
  /// The text given for each question, by key.
  var texts: [String: String] = [:]
  /// The text beside the answers, by key.
  var words: [String: String] = [:]

  /// Whether no question was answered by option.
  var isEmpty: Bool { texts.isEmpty }

  static let options =
    options(for: Question.allCases)
    + AnswerText.allCases.map {
      .entry(
        $0.key, taking: "text", key: $0.key, into: \.words, "\($0.about); echoed.", in: "Output")
    }

  /// An option for each of some questions.
  static func options(for questions: [Question]) -> [Option<AnswerOptions>] {
    questions.map { question in
      .entry(
        question.optionName, taking: question.placeholder.words, otherNames: question.otherNames,
        choices: question.choices, meanings: question.meanings, key: question.key, into: \.texts,
        question.text(over: PriceTable.standard.horizonMonths),
        in: question.isCriterion ? "The five criteria" : "Context, each optional")
    }
  }

  /// The answers, or everything that is wrong with them.
  func answers() throws(Failure) -> Answers {
    var answers = Answers()
    for text in AnswerText.allCases { answers[text] = words[text.key] }
    var errors: [AnswersError] = []
    for question in Question.allCases {
      guard let text = texts[question.key] else { continue }
      do throws(AnswersError) {
        try answers.set(question, to: text)
      } catch {
        errors.append(error)
      }
    }
    guard errors.isEmpty else { throw .options(errors) }
    return answers
  }
}

extension Question {
  /// What its levels mean, by their names.
  fileprivate var meanings: [String: String] {
    Dictionary(levels.map { ($0.name, $0.meaning) }) { first, _ in first }
  }

  /// What people may call its option who do not know it.
  fileprivate var otherNames: [String] {
    switch self {
    case .taskSpecificity: ["specificity", "novelty"]
    case .budget: ["cost", "costs", "money"]
    case .time: ["deadline", "days", "weeks", "timeline", "duration", "due"]
    case .consistency: ["stakes", "risk", "reliability"]
    case .labeledExamples: ["samples", "training-data", "dataset", "labels"]
    case .unlabeledTokens: ["corpus", "documents"]
    case .monthlyRequests: ["volume", "traffic", "calls"]
    case .mlExpertise: ["skills", "team", "staff"]
    case .mustSelfHost: ["on-premises", "on-prem", "private"]
    case .modelParameters: ["model-size", "parameters", "size"]
    case .latency: ["speed", "delay"]
    case .baseModel: ["model"]
    default: []
    }
  }

  /// The words that answer the question, for help and completion.
  fileprivate var choices: [String] {
    placeholder == "true or false" ? ["true", "false"] : levels.map(\.name)
  }
}
