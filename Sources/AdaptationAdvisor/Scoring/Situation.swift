/// Answers in the form that rules read: levels as positions, numbers at their middle, and the
/// estimates that follow from them.
struct Situation: Hashable, Sendable {
  /// By question: a level's position, or 1 and 0 for yes and no; -1 where unknown.
  private var levels: [Int8]
  /// By question: the number; not a number where unknown.
  private var numbers: [Double]
  /// By strategy position: what it is estimated to cost, in US dollars.
  var costs: [Spread] = []
  /// By strategy position: the days it is estimated to take.
  var days: [Spread] = []

  /// The answers, with levels that stand for numbers resolved as the rubric says.
  init(_ answers: Answers, meanings: [LevelMeaning]) {
    levels = Array(repeating: -1, count: Question.allCases.count)
    numbers = Array(repeating: .nan, count: Question.allCases.count)
    for question in Question.allCases {
      switch answers[question] {
      case .level(let index): levels[question.rawValue] = Int8(index)
      case .flag(let value): levels[question.rawValue] = value ? 1 : 0
      case .quantity(let quantity): numbers[question.rawValue] = quantity.middle
      case nil: break
      }
    }
    for meaning in meanings where levels[meaning.question.rawValue] == Int8(meaning.level) {
      for (question, range) in meaning.means where answers[question]?.isNumber != true {
        numbers[question.rawValue] = range.middle
      }
    }
  }

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
    let value = numbers[question.rawValue]
    return value.isNaN ? nil : value
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

  /// What a strategy is estimated to take of a resource.
  func need(_ resource: Fact.Resource, _ strategy: Int) -> Spread {
    resource == .budget ? costs[strategy] : days[strategy]
  }

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

extension Answer {
  fileprivate var isNumber: Bool { if case .quantity = self { true } else { false } }
}
