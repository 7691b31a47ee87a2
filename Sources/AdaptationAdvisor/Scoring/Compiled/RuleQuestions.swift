/// The questions that the rules of a rubric read, looked up once.
struct RuleQuestions {
  /// By adjustment, gate and criterion.
  let adjustments: [QuestionSet]
  let gates: [QuestionSet]
  let criteria: [QuestionSet]

  init(_ rubric: Rubric) {
    adjustments = rubric.adjustments.map { QuestionSet($0.when.facts.flatMap(\.questions)) }
    gates = rubric.gates.map { QuestionSet($0.when.facts.flatMap(\.questions)) }
    criteria = rubric.criteria.map { QuestionSet($0.tables.flatMap(\.reads.questions)) }
  }
}

/// Some questions: a bit for each.
struct QuestionSet: OptionSet {
  private(set) var rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ questions: some Sequence<Question>) {
    rawValue = questions.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
  }

  /// How many there are.
  var count: Int { rawValue.nonzeroBitCount }

  /// The questions, in the order of the questionnaire.
  var questions: some Sequence<Question> {
    Bits(UInt64(rawValue)).lazy.map { Question.allCases[$0] }
  }

  mutating func insert(_ question: Question) { rawValue |= 1 << UInt32(question.rawValue) }
}
