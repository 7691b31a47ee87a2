/// Answers in the form that rules read: levels as positions, numbers at their middle, and the
/// estimates that follow from them.
///
/// A situation lies in registers and on the stack; only ``needs`` takes memory of its own.
struct Situation: Hashable, Sendable {
  /// By question: a level's position, or 1 and 0 for yes and no; -1 where unknown.
  private var levels = SIMD32<Int8>(repeating: -1)
  /// By number, see ``Question/numberPosition``: what was answered by a number; -1 where none was.
  private var stated = SIMD8<Double>(repeating: Self.unknown)
  /// The same with what levels such as `low` stand for.
  private var numbers = SIMD8<Double>(repeating: Self.unknown)
  /// By strategy position: what it is estimated to take; empty until it is estimated.
  var needs: [Need] = []

  /// What a strategy is estimated to take.
  struct Need: Hashable, Sendable {
    /// US dollars over the horizon.
    var cost: Spread
    /// Calendar days until it serves.
    var days: Spread
  }

  /// Numbers are never negative.
  private static let unknown = -1.0

  /// The answers, with levels that stand for numbers resolved as the rubric says.
  init(_ answers: Answers, meanings: [LevelNumber]) {
    for question in Question.allCases { set(question, answers[question]) }
    resolve(meanings)
  }

  /// Answers one question otherwise, or leaves it open. Needs are left as they are.
  mutating func answer(_ question: Question, _ answer: Answer?, meanings: [LevelNumber]) {
    set(question, answer)
    resolve(meanings)
  }

  private mutating func set(_ question: Question, _ answer: Answer?) {
    var (level, number) = (Int8(-1), Self.unknown)
    switch answer {
    case .level(let index): level = Int8(truncatingIfNeeded: index)
    case .flag(let value): level = value ? 1 : 0
    case .quantity(let quantity): number = quantity.middle
    case nil: break
    }
    levels[question.rawValue] = level
    if let position = question.numberPosition { stated[position] = number }
  }

  private mutating func resolve(_ meanings: [LevelNumber]) {
    numbers = stated
    for meaning in meanings
    where levels[meaning.question.rawValue] == meaning.level && stated[meaning.number] < 0 {
      numbers[meaning.number] = meaning.value
    }
  }
}

extension Situation {
  /// The position of the level that answers a question.
  func level(_ question: Question) -> Int? {
    let level = levels[question.rawValue]
    return level < 0 ? nil : Int(level)
  }

  /// A level's position plus 1, 1 for no and 2 for yes; 0 where unknown.
  func state(_ question: Question) -> UInt8 { UInt8(levels[question.rawValue] + 1) }

  /// The answer to a question of yes or no.
  func flag(_ question: Question) -> Bool? { level(question).map { $0 == 1 } }

  /// The number that answers a question, in the question's unit.
  func number(_ question: Question) -> Double? {
    guard let position = question.numberPosition, numbers[position] >= 0 else { return nil }
    return numbers[position]
  }

  /// A fact that is a number; facts about cover are those of the strategy at this position.
  func number(_ fact: Fact, for strategy: Int) -> Double? {
    switch fact {
    case .question(let question):
      number(question)
    case .examplesPerClass:
      examplesPerClass
    case .cover(let resource, let bound):
      number(resource.question).map { Self.cover($0, of: need(resource, strategy)[bound]) }
    }
  }

  /// What a strategy is estimated to take of a resource; nothing before it was estimated.
  func need(_ resource: Fact.Resource, _ strategy: Int) -> Spread {
    guard needs.indices.contains(strategy) else { return Spread(0) }
    return resource == .budget ? needs[strategy].cost : needs[strategy].days
  }

  /// Whether there is anything that estimates are held against.
  var isHeldAgainstEstimates: Bool { number(.budget) != nil || number(.time) != nil }

  private var examplesPerClass: Double? {
    guard let examples = number(.labeledExamples), let classes = number(.classes), classes > 0
    else { return nil }
    return examples / classes
  }

  /// How many times what there is covers what is needed; needing nothing is covered by anything.
  private static func cover(_ supply: Double, of need: Double) -> Double {
    need > 0 ? supply / need : .greatestFiniteMagnitude
  }
}

extension Question {
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
}
