/// Something a condition or a table can read: an answer, or what follows from answers.
enum Fact: Hashable, Sendable {
  /// The answer to a question.
  case question(Question)
  /// Labeled examples ÷ classes; known where both are.
  case examplesPerClass
  /// Budget or time ÷ the estimate for the strategy concerned.
  case cover(Resource, Bound)

  /// What a strategy uses up.
  enum Resource: String, Hashable, Sendable, CaseIterable {
    case budget, time

    /// The question that says how much of it there is.
    var question: Question { self == .budget ? .budget : .time }
  }

  /// Which end of an estimate is meant.
  enum Bound: String, Hashable, Sendable, CaseIterable {
    case low, central, high
  }
}

extension Fact {
  /// The name in rubrics: a question's key, `examples_per_class`, `budget_cover`, `time_cover_low`.
  var name: String {
    switch self {
    case .question(let question): question.key
    case .examplesPerClass: "examples_per_class"
    case .cover(let resource, .central): "\(resource.rawValue)_cover"
    case .cover(let resource, let bound): "\(resource.rawValue)_cover_\(bound.rawValue)"
    }
  }

  /// The fact with this name, if there is one.
  init?(name: String) {
    guard let fact = Self.byName[name] else { return nil }
    self = fact
  }

  /// Every name that a rubric may use, in the order of the questionnaire.
  static let names = all.map(\.name)

  /// Whether the fact differs from strategy to strategy.
  var isPerStrategy: Bool { if case .cover = self { true } else { false } }

  /// Whether the fact is a number, so that bands and bounds apply to it.
  var isNumber: Bool {
    if case .question(let question) = self { question.unit != nil } else { true }
  }

  /// The questions whose answers it is made of.
  var questions: [Question] {
    switch self {
    case .question(let question): [question]
    case .examplesPerClass: [.labeledExamples, .classes]
    case .cover(let resource, _): [resource.question]
    }
  }

  private static let all: [Fact] =
    Question.allCases.map { .question($0) } + [.examplesPerClass]
    + Resource.allCases.flatMap { resource in Bound.allCases.map { .cover(resource, $0) } }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
