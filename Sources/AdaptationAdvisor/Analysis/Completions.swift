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
  /// - Parameter situation: where the question stands: thresholds on cover and on examples per
  ///   class become numbers in the question's own unit through it.
  func answers(to question: Question, in situation: Situation) -> [Answer] {
    if question.isFlag { return [.flag(false), .flag(true)] }
    guard question.unit != nil else { return question.levels.indices.map { .level($0) } }
    return bands(of: question, in: situation).map { .quantity(Quantity($0.inside)) }
  }

  /// A stretch of numbers that the rubric does not tell apart.
  struct Band: Hashable, Sendable {
    /// The first number of it; none in the lowest band.
    let low: Double?
    /// The first number above it; none in the highest band.
    let high: Double?
    /// A number well inside it.
    let inside: Double
  }

  /// The bands of a question that is answered by a number, ascending.
  func bands(of question: Question, in situation: Situation) -> [Band] {
    let edges = Set(edges(of: question, in: situation).filter { $0 > 0 && $0.isFinite }).sorted()
    guard let first = edges.first, let last = edges.last else { return [] }
    let between = zip(edges, edges.dropFirst()).map { low, high in
      Band(low: low, high: high, inside: low.squareRoot() * high.squareRoot())
    }
    return [Band(low: nil, high: first, inside: first / 2)] + between
      + [Band(low: last, high: nil, inside: last * 2)]
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
