/// Every answer to a question that the rubric can tell apart: each level, and one number inside
/// every band between the numbers at which some rule changes.
struct Completions: Sendable {
  private let rubric: Rubric
  /// By question: the thresholds in the rubric on facts that it is part of, each once.
  private let thresholds: [[(fact: Fact, value: Double)]]
  /// Whether some strategy is estimated by a formula.
  private let hasFormula: Bool

  init(_ rubric: Rubric) {
    self.rubric = rubric
    hasFormula = rubric.strategies.contains { $0.costModel != nil }
    let values = Dictionary(grouping: rubric.thresholds, by: \.fact).mapValues {
      Set($0.map(\.value)).sorted()
    }
    thresholds = Question.allCases.map { question in
      values.filter { $0.key.questions.contains(question) }
        .flatMap { fact, values in values.map { (fact, $0) } }
    }
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
    guard question.isNumber else { return question.alternatives }
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
    // What is no number has no place in an order, so it is left out before.
    let ascending = (edges(of: question, in: situation) + steps)
      .filter { $0 > 0 && $0.isFinite }.sorted().withoutRepeats
    guard let first = ascending.first, let last = ascending.last else { return [] }
    let between = zip(ascending, ascending.dropFirst()).map { $0.squareRoot() * $1.squareRoot() }
    let inside = [first / 2] + between + [last * 2]
    return inside.map { max(question.least, $0) }.sorted().withoutRepeats
  }

  /// Whether a number moves estimates that something is held against.
  private func moves(_ question: Question, _ situation: Situation) -> Bool {
    let isHeldAgainst = situation.number(.budget) != nil || situation.number(.time) != nil
    return isHeldAgainst && hasFormula && Workload.moved(by: question)
  }

  /// The numbers at which some rule that reads the question changes.
  private func edges(of question: Question, in situation: Situation) -> [Double] {
    var edges: [Double] = []
    for (fact, value) in thresholds[question.rawValue] {
      switch fact {
      case .question: edges.append(value)
      case .examplesPerClass where question == .labeledExamples:
        if let classes = situation.number(.classes) { edges.append(value * classes) }
      case .examplesPerClass:
        if let examples = situation.number(.labeledExamples) { edges.append(examples / value) }
      case .cover(let resource, let bound):
        for strategy in rubric.strategies.indices {
          edges.append(value * situation.need(resource, strategy)[bound])
        }
      }
    }
    return edges
  }
}

extension [Double] {
  /// Numbers in ascending order, each once.
  fileprivate var withoutRepeats: [Double] {
    var kept: [Double] = []
    for number in self where number != kept.last { kept.append(number) }
    return kept
  }
}

extension Question {
  /// Numbers that people may give, so many to a decade: looked up, as powers take long.
  fileprivate func plausible(_ steps: Int) -> [Double] {
    switch steps {
    case 1: Self.coarse[rawValue]
    case 4: Self.fine[rawValue]
    default: numbers(steps)
    }
  }

  private static let coarse = allCases.map { $0.numbers(1) }
  private static let fine = allCases.map { $0.numbers(4) }

  private func numbers(_ steps: Int) -> [Double] {
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
