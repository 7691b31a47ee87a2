/// Every answer to a question that the rubric can tell apart: each level, and one number inside
/// every band between the numbers at which some rule changes.
struct Completions: Sendable {
  private let rubric: Rubric
  /// All thresholds in the rubric, each with the fact it belongs to.
  private let thresholds: [(fact: Fact, value: Double)]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    thresholds = rubric.thresholds
  }

  /// The answers to try for a question, in ascending order.
  ///
  /// - Parameters:
  ///   - situation: where the question stands: thresholds on cover and on examples per class become
  ///     numbers in the question's own unit through it.
  ///   - stepsPerDecade: how closely to try numbers that move estimates.
  func answers(
    to question: Question, in situation: Situation, stepsPerDecade: Int = 4
  ) -> [Answer] {
    if question.isFlag { return [.flag(false), .flag(true)] }
    guard question.isNumber else { return question.levels.indices.map { .level($0) } }
    return numbers(for: question, in: situation, stepsPerDecade: stepsPerDecade)
      .map { .quantity(Quantity($0)) }
  }

  /// A number inside every stretch of numbers that the rubric does not tell apart, ascending.
  ///
  /// Where a number also moves the estimates that budget or time are held against, nothing short of
  /// trying tells where rules change; some steps to a decade are tried there.
  func numbers(
    for question: Question, in situation: Situation, stepsPerDecade: Int = 4
  ) -> [Double] {
    let steps = moves(question, situation) ? question.plausible(stepsPerDecade) : []
    let edges = edges(of: question, in: situation) + steps
    let ascending = Set(edges.filter { $0 > 0 && $0.isFinite }).sorted()
    guard let first = ascending.first, let last = ascending.last else { return [] }
    let between = zip(ascending, ascending.dropFirst()).map { $0.squareRoot() * $1.squareRoot() }
    let inside = [first / 2] + between + [last * 2]
    // There is no choice among less than one class.
    return question == .classes ? Set(inside.map { max(1, $0) }).sorted() : inside
  }

  /// Whether a number moves estimates that something is held against.
  private func moves(_ question: Question, _ situation: Situation) -> Bool {
    let isHeldAgainst = situation.number(.budget) != nil || situation.number(.time) != nil
    let isFormula = rubric.strategies.contains { $0.costModel != nil }
    return isHeldAgainst && isFormula && Workload.moved(by: question)
  }

  /// The numbers at which some rule that reads the question changes.
  private func edges(of question: Question, in situation: Situation) -> [Double] {
    thresholds.flatMap { fact, value -> [Double] in
      switch fact {
      case .question(question):
        [value]
      case .examplesPerClass where question == .labeledExamples:
        situation.number(.classes).map { [value * $0] } ?? []
      case .examplesPerClass where question == .classes:
        situation.number(.labeledExamples).map { [$0 / value] } ?? []
      case .cover(let resource, let bound) where resource.question == question:
        rubric.strategies.indices.map { value * situation.need(resource, $0)[bound] }
      default:
        []
      }
    }
  }
}

extension Question {
  /// Numbers that people may give, so many to a decade.
  fileprivate func plausible(_ steps: Int) -> [Double] {
    let (first, last) =
      switch self {
      case .classes: (0, 4)
      case .labeledExamples: (0, 7)
      case .unlabeledTokens: (5, 13)
      case .modelParameters: (7, 12)
      default: (0, 10)
      }
    return (steps * first...steps * last).map { Numerics.tenToThe(Double($0) / Double(steps)) }
  }
}
