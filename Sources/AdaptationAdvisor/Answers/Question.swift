/// One thing a team can be asked about its task: the vocabulary shared by flags, JSON keys, the
/// rubric's conditions and the library.
///
/// The first five groups are the criteria; the rest is context. Every question may be left open.
public enum Question: Int, CaseIterable, Hashable, Sendable {
  case taskSpecificity, budget, time, consistency, labeledExamples, unlabeledTokens, data
  case gap, driver, requestVariety, examplesSource, taughtBy, strongModel
  case modality, baseModel, promptBaseline, taskType, knowledgeChanges, mlExpertise
  case monthlyRequests, latency, classes, mustSelfHost, modelParameters
}

extension Question {
  /// The name in JSON and in rubrics, such as `labeled_examples`.
  public var key: String { definition.key }

  /// The command-line option, such as `--labeled-examples`.
  public var option: String { "--" + optionName }

  /// The command-line option without its dashes, such as `labeled-examples`.
  public var optionName: String { String(key.map { $0 == "_" ? "-" : $0 }) }

  /// What is asked, as one sentence.
  public var text: String { definition.text }

  /// The levels that answer the question, in order, with what each means; empty if it has none.
  public var levels: [Level] { definition.levels }

  /// What an answer may look like, in a few words, such as `dollars or level`.
  public var placeholder: String { definition.placeholder }

  /// Whether the answer is a trait of the task, which nobody brings about: it can only have been
  /// answered wrongly. The others are means, demands or circumstances, which may change.
  package var isTrait: Bool {
    switch self {
    case .taskSpecificity, .gap, .requestVariety, .taughtBy, .modality, .taskType,
      .knowledgeChanges, .classes:
      true
    default: false
    }
  }

  /// Whether the question belongs to the five criteria; the others are context.
  public var isCriterion: Bool { rawValue <= Question.data.rawValue }

  /// The question with this key, if there is one.
  public init?(key: String) {
    guard let question = Question.byKey[key] else { return nil }
    self = question
  }

  private static let byKey = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.definition.key, $0) })
}

extension Question {
  /// One of the named answers to a question.
  public struct Level: Hashable, Sendable {
    /// The name, as written in JSON and on the command line.
    public let name: String
    /// What it means, in plain words.
    public let meaning: String
  }

  /// What a number that answers the question counts.
  enum Unit: String, Hashable, Sendable {
    case dollars, days, count, milliseconds
  }

  /// Everything that is known about a question.
  struct Definition: Sendable {
    let key: String
    let text: String
    let levels: [Level]
    /// The unit of a number that answers it; none if only levels or yes and no do.
    let unit: Unit?
    let placeholder: String
  }

  var definition: Definition { Self.definitions[rawValue] }

  /// The unit of numbers that answer the question; none if numbers do not.
  var unit: Unit? { definition.unit }

  /// Whether the question is answered by a number.
  var isNumber: Bool { numberPosition != nil }

  /// The place of the question among those that a number answers.
  var numberPosition: Int? {
    switch self {
    case .budget: 0
    case .time: 1
    case .labeledExamples: 2
    case .unlabeledTokens: 3
    case .monthlyRequests: 4
    case .latency: 5
    case .classes: 6
    case .modelParameters: 7
    default: nil
    }
  }

  /// The least number that can answer the question: there is no choice among less than one class.
  package var least: Double { self == .classes ? 1 : 0 }

  /// The questions that a number answers, by their place among them.
  static let numbers: [Question] = [
    .budget, .time, .labeledExamples, .unlabeledTokens, .monthlyRequests, .latency, .classes,
    .modelParameters,
  ]

  /// Whether the question is answered by `true` or `false`.
  var isFlag: Bool { self == .mustSelfHost }

  /// The position of a level's name among the levels.
  func level(named name: String) -> Int? { levels.firstIndex { $0.name == name } }
}
