/// What a team has said about its task. Every question may be left open.
///
///     var answers = Answers()
///     answers.taskSpecificity = .specialized
///     answers.budget = 20_000
///     answers.time = 42
///     answers.labeledExamples = 2_000
///
/// As JSON it is an object with a member for each answer, named by ``Question/key``.
public struct Answers: Hashable, Sendable {
  /// The caller's name for this situation. Echoed, never scored.
  public var id: String?
  /// A title for people. Echoed, never scored.
  public var title: String?
  /// What must be reached, on what test, and what is reached today, in the team's own words: the
  /// target that plans and stop rules speak of. Echoed, never scored.
  public var target: String?

  /// What was answered. It takes no memory of its own, so answers are cheap to make and to copy.
  private(set) var sheet = AnswerSheet()

  /// No answers at all.
  public init() {}

  /// The answer to a question, or none if it was left open.
  subscript(question: Question) -> Answer? {
    get { sheet[question] }
    set { sheet[question] = newValue }
  }

  /// Answers a question in words, as on the command line: `20k`, `6w`, `5k..20k`, `specialized`.
  ///
  /// - Throws: ``AnswersError`` if the text is not an answer to this question.
  public mutating func set(_ question: Question, to text: String) throws(AnswersError) {
    do throws(AnswerFault) {
      self[question] = try AnswerReader.answer(text, to: question)
    } catch {
      throw AnswersError(fault: error, at: question)
    }
  }

  /// Leaves a question open.
  package mutating func clear(_ question: Question) { self[question] = nil }

  /// The questions that were answered, in the order of the questionnaire.
  public var answered: [Question] { Question.allCases.filter { !isOpen($0) } }

  /// How many questions were answered.
  public var count: Int { sheet.count }

  /// How many of some questions were answered.
  func count(in questions: QuestionSet) -> Int { sheet.count(in: questions) }

  /// Whether a question was left open.
  func isOpen(_ question: Question) -> Bool { sheet.isOpen(question) }

  /// The questions that were left open, in the order of the questionnaire.
  public var unanswered: [Question] { Question.allCases.filter(isOpen) }

  /// Those of them that mean something beside what was answered, see ``AnswerSheet/askable``.
  var askable: QuestionSet { sheet.askable }

  /// The same in the order of the questionnaire.
  package var askableQuestions: [Question] { Array(askable.questions) }

  /// These answers, with those of `other` where it has any.
  public func overridden(by other: Answers) -> Answers {
    var result = self
    for text in AnswerText.allCases { result[text] = other[text] ?? self[text] }
    for question in other.answered { result[question] = other[question] }
    return result
  }

  /// Those of these answers that `other` gives differently, see ``overridden(by:)``.
  public func replaced(by other: Answers) -> Answers {
    var result = Answers()
    for question in answered where !other.isOpen(question) && self[question] != other[question] {
      result[question] = self[question]
    }
    return result
  }

  /// The answer to a question as it would be written on the command line, or none.
  public func text(of question: Question) -> String? {
    switch self[question] {
    case .level(let index): question.levels[index].name
    case .flag(let value): String(value)
    case .quantity(let quantity) where quantity.isExact: HumanNumber.text(quantity.low)
    case .quantity(let quantity):
      "\(HumanNumber.text(quantity.low))..\(HumanNumber.text(quantity.high))"
    case nil: nil
    }
  }

  /// The answer to a question as people would say it, such as `$5k..$20k`; empty if it was left
  /// open.
  package func words(for question: Question) -> String {
    guard case .quantity(let quantity) = self[question], let unit = question.unit
    else { return Self.plainWords[text(of: question) ?? ""] ?? text(of: question) ?? "" }
    let ends = quantity.isExact ? [quantity.low] : [quantity.low, quantity.high]
    return ends.map { Format.value($0, unit) }.joined(separator: "..")
  }

  private static let plainWords = ["true": "yes", "false": "no"]
}
