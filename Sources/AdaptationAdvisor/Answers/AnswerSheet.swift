/// A place for the answer to every question, without memory of its own.
struct AnswerSheet: Hashable, Sendable {
  /// By question: a level's position plus 1, or 1 for no and 2 for yes; 0 where the question was
  /// left open or is answered by a number.
  private(set) var states = SIMD32<UInt8>(repeating: 0)
  /// A bit for each question that was answered.
  private(set) var answered: UInt32 = 0
  /// A bit for each number that no answer can be.
  private var invalid: UInt8 = 0
  /// By number: the value that scores are computed at; -1 where no number was given.
  private(set) var middles = SIMD8<Double>(repeating: -1)
  /// By number: both ends of what was answered; 0 where no number was given.
  private var lows = SIMD8<Double>(repeating: 0)
  private var highs = SIMD8<Double>(repeating: 0)

  subscript(question: Question) -> Answer? {
    get {
      let state = Int(states[question.rawValue])
      if state > 0 { return question.isFlag ? .flag(state == 2) : .level(state - 1) }
      guard let position = question.numberPosition, !isOpen(question) else { return nil }
      return .quantity(quantity(position))
    }
    set {
      answered &= ~Self.bit(question)
      if newValue != nil { answered |= Self.bit(question) }
      states[question.rawValue] = newValue?.state ?? 0
      guard let position = question.numberPosition else { return }
      let bit = UInt8(1) << UInt8(position)
      invalid &= ~bit
      middles[position] = -1
      (lows[position], highs[position]) = (0, 0)
      guard case .quantity(let quantity) = newValue else { return }
      if !quantity.isValid || quantity.low < question.least { invalid |= bit }
      middles[position] = quantity.middle
      (lows[position], highs[position]) = (quantity.low, quantity.high)
    }
  }

  /// Whether a question was left open.
  func isOpen(_ question: Question) -> Bool {
    answered & Self.bit(question) == 0
  }

  /// The questions that were left open.
  var open: QuestionSet {
    QuestionSet(rawValue: ~answered & (1 << UInt32(Question.allCases.count) - 1))
  }

  /// Those of them that mean something beside what was answered: only classification has labels to
  /// choose from, and how much data there is need not be said where both numbers are.
  var askable: QuestionSet {
    let kind = states[Question.taskType.rawValue]
    let hasLabels = kind == 0 || kind == Self.classification
    var idle: UInt32 = hasLabels ? 0 : Self.bit(.classes)
    if !isOpen(.labeledExamples), !isOpen(.unlabeledTokens) { idle |= Self.bit(.data) }
    return QuestionSet(rawValue: open.rawValue & ~idle)
  }

  private static let classification =
    Question.taskType.level(named: Answers.TaskType.classification.rawValue)
    .map { Answer.level($0).state } ?? 0

  /// How many questions were answered.
  var count: Int { answered.nonzeroBitCount }

  /// How many of some questions were answered.
  func count(in questions: QuestionSet) -> Int {
    (answered & questions.rawValue).nonzeroBitCount
  }

  private static func bit(_ question: Question) -> UInt32 { 1 << UInt32(question.rawValue) }

  /// The number that was given at a place among them.
  func quantity(_ position: Int) -> Quantity {
    Quantity(low: lows[position], high: highs[position])
  }

  /// Whether one of the five criteria was answered.
  var answersCriterion: Bool {
    Question.allCases.contains { $0.isCriterion && !isOpen($0) }
  }

  /// A question that is answered by a number which no answer can be.
  var invalidNumber: Question? {
    invalid == 0 ? nil : Question.numbers[invalid.trailingZeroBitCount]
  }
}

extension Answer {
  /// See ``AnswerSheet/states``.
  var state: UInt8 {
    switch self {
    case .level(let position): UInt8(truncatingIfNeeded: position + 1)
    case .flag(let value): value ? 2 : 1
    case .quantity: 0
    }
  }
}
