/// Answers in the form that rules read: levels as positions, numbers at their middle, and the
/// estimates that follow from them.
///
/// A situation lies in registers and on the stack; only ``needs`` takes memory of its own.
struct Situation: Hashable, Sendable {
  /// By question: a level's position plus 1, or 1 for no and 2 for yes; 0 where unknown.
  private(set) var states = SIMD32<UInt8>(repeating: 0)
  /// By number, see ``Question/numberPosition``: what was answered by a number; -1 where none was.
  private var stated = SIMD8<Double>(repeating: Self.unknown)
  /// The same with what levels such as `low` stand for.
  private var numbers = SIMD8<Double>(repeating: Self.unknown)
  /// By strategy position: what it is estimated to take; empty until it is estimated.
  var needs: [Need] = []

  /// Numbers are never negative.
  private static let unknown = -1.0

  /// The answers, with levels that stand for numbers resolved as the rubric says.
  init(_ answers: Answers, meanings: [LevelNumber]) { take(answers, meanings: meanings) }

  /// Takes over other answers. Needs are left as they are.
  mutating func take(_ answers: Answers, meanings: [LevelNumber]) {
    states = answers.sheet.states
    stated = answers.sheet.middles
    resolve(meanings)
  }

  /// Answers one question otherwise, or leaves it open. Needs are left as they are.
  mutating func answer(_ question: Question, _ answer: Answer?, meanings: [LevelNumber]) {
    states[question.rawValue] = answer?.state ?? 0
    if let position = question.numberPosition {
      stated[position] =
        if case .quantity(let quantity) = answer { quantity.middle } else { Self.unknown }
    }
    resolve(meanings)
  }

  private mutating func resolve(_ meanings: [LevelNumber]) {
    numbers = stated
    for meaning in meanings
    where states[meaning.question] == meaning.state && stated[meaning.number] < 0 {
      numbers[meaning.number] = meaning.value
    }
  }
}

extension Situation {
  /// The position of the level that answers a question.
  func level(_ question: Question) -> Int? {
    let state = Int(states[question.rawValue])
    return state > 0 ? state - 1 : nil
  }

  /// The answer to a question of yes or no.
  func flag(_ question: Question) -> Bool? { level(question).map { $0 == 1 } }

  /// The number that answers a question, in the question's unit.
  func number(_ question: Question) -> Double? {
    guard let position = question.numberPosition, numbers[position] >= 0 else { return nil }
    return numbers[position]
  }

  /// The number at a place among them, see ``Question/numberPosition``; negative where unknown.
  func number(at position: Int) -> Double { numbers[position] }

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
    guard strategy < needs.count else { return Spread(0) }
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
  static func cover(_ supply: Double, of need: Double) -> Double {
    need > 0 ? supply / need : .greatestFiniteMagnitude
  }
}
