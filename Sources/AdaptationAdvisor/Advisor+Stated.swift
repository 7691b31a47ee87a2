extension Advisor {
  /// The number or range that was given, or that a level stands for by the rubric; none where the
  /// question was left open or numbers do not answer it.
  package func stated(_ question: Question, in answers: Answers) -> Quantity? {
    switch answers[question] {
    case .quantity(let quantity):
      quantity
    case .level(let level):
      rubric.levels.first { $0.question == question && $0.level == level }?
        .means[question]
    default:
      nil
    }
  }
}
