/// Recommends how to adapt a language model: training, fine-tuning or prompt engineering.
///
///     let advisor = Advisor()
///     var answers = Answers()
///     answers.taskSpecificity = .specialized
///     answers.labeledExamples = 2_000
///     let report = try advisor.recommend(for: answers)
///     print(report.recommendation.summary)
///
/// An advisor is a value without side effects: it reads no files, no clock and no network.
public struct Advisor: Sendable {
  /// The rubric that decides.
  public let rubric: Rubric
  let evaluator: Evaluator
  let weightsOverridden: [String: Int]?
  /// The criteria in the order of importance that was stated, if one was.
  let weightsOrder: [String]?
}

extension Advisor {
  /// An advisor with the built-in rubric and its weights.
  public init() {
    rubric = .standard
    evaluator = Evaluator(.standard)
    weightsOverridden = nil
    weightsOrder = nil
  }

  /// An advisor with the built-in rubric and weights of one's own, see ``Rubric/weights``.
  ///
  /// - Throws: as ``init(rubric:weights:)``.
  public init(weights: [String: Int]) throws(WeightsError) {
    try self.init(rubric: .standard, weights: weights)
  }

  /// An advisor with a rubric of one's own and the built-in prices.
  ///
  /// - Parameters:
  ///   - rubric: the rules that decide.
  ///   - weights: weights that replace the rubric's, by criterion; criteria that are not named keep
  ///     the rubric's weight. Only their proportions count.
  /// - Throws: ``WeightsError`` if a criterion is unknown, a weight is outside 0…1,000,000, or all
  ///   weights are 0.
  public init(rubric: Rubric, weights: [String: Int] = [:]) throws(WeightsError) {
    try self.init(rubric: rubric, weights: weights, prices: .standard)
  }

  /// The recommendation for some answers, with everything behind it.
  ///
  /// - Parameters:
  ///   - answers: what is known.
  ///   - replaced: answers that these replaced, such as a file's, for the report to say so.
  ///   - wanted: a strategy to look for the least changes that would make it recommended, see
  ///     ``Report/wouldMake``; one that the rubric does not have is passed over.
  ///   - explains: whether to tell what became of every rule, see ``Report/explanation``; nothing
  ///     of it is worked out otherwise.
  /// - Throws: ``AnswersError`` if no criterion is answered or a number is out of range.
  public func recommend(
    for answers: Answers, replaced: Answers = Answers(), whatWouldMake wanted: Strategy? = nil,
    explaining explains: Bool = false
  ) throws(AnswersError) -> Report {
    try answers.validate(for: rubric)
    let position = rubric.strategies.firstIndex { $0.strategy == wanted }
    return ReportBuilder(self, answers, replaced: replaced, wanted: position, explains: explains)
      .report
  }

  /// The bare decision for some answers, without texts, by the same evaluator. A ``Decider`` takes
  /// one after the other without setting aside memory for each.
  ///
  /// - Throws: ``AnswersError`` if no criterion is answered or a number is out of range.
  public func decide(_ answers: Answers) throws(AnswersError) -> Decision {
    var decider = Decider(self)
    return try decider.decide(answers)
  }
}
