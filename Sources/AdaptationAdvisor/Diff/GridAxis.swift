/// A question with every answer to it that at least one of two rubrics tells apart: each level, and
/// a number inside every band between the numbers at which some rule of either changes.
struct GridAxis: Hashable, Sendable {
  let question: Question
  let answers: [Answer]
}

extension GridAxis {
  /// - Parameters:
  ///   - context: what else is answered. Cover becomes dollars and days by the estimates that are
  ///     made where nothing more is known.
  ///   - evaluators: one for each rubric that is compared.
  init(_ question: Question, in context: Answers, _ evaluators: [Evaluator]) {
    self.question = question
    guard question.isNumber else {
      answers = question.alternatives
      return
    }
    let edges = evaluators.flatMap { $0.rubric.edges(of: question, in: $0.situation(context)) }
    let numbers = Self.numbers(between: Set(edges).sorted())
    let levels = Self.disputed(question, evaluators.map(\.rubric))
    answers = levels + numbers.map { .quantity(Quantity($0)) }
  }

  /// Levels of a number that stand for different numbers in different rubrics.
  private static func disputed(_ question: Question, _ rubrics: [Rubric]) -> [Answer] {
    question.levels.indices.filter { level in
      let meanings = rubrics.map { rubric in
        rubric.levels.first { $0.question == question && $0.level == level }?.means
      }
      return meanings.contains { $0 != meanings.first }
    }.map { .level($0) }
  }

  /// A round number inside every band that some edges make; none where there are no edges.
  static func numbers(between edges: [Double]) -> [Double] {
    guard let first = edges.first, let last = edges.last else { return [] }
    let bands = zip([first / 4] + edges, edges + [last * 4])
    return bands.map { Numerics.roundest(between: $0, and: $1) }
  }
}

extension Numerics {
  /// The number with the fewest digits near the geometric middle of two, strictly between them.
  static func roundest(between low: Double, and high: Double) -> Double {
    let middle = low.squareRoot() * high.squareRoot()
    // Whole powers of ten by which to multiply and to divide: both are exact.
    var (unit, parts) = (1.0, 1.0)
    while unit * 10 <= middle { unit *= 10 }
    while 1 / parts > middle, parts < 1e15 { parts *= 10 }
    for _ in 0..<12 {
      let rounded = (middle / unit * parts).rounded() * unit / parts
      if low < rounded, rounded < high { return rounded }
      if unit > 1 { unit /= 10 } else { parts *= 10 }
    }
    return middle
  }
}

extension Rubric {
  /// The numbers at which some rule that reads a question may change, in the question's unit.
  fileprivate func edges(of question: Question, in situation: Situation) -> [Double] {
    thresholds.flatMap { fact, value -> [Double] in
      switch fact {
      case .question(question): [value]
      case .cover(let resource, let bound) where resource.question == question:
        strategies.indices.map { value * situation.need(resource, $0)[bound] }
      case .examplesPerClass where question == .labeledExamples:
        situation.number(.classes).map { [value * $0] } ?? []
      default: []
      }
    }.filter { $0 > 0 && $0.isFinite }
  }
}
