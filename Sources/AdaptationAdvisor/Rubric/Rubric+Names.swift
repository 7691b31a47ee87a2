extension Rubric {
  /// The identifiers of the criteria, in their order: the names by which weights are given.
  public var criterionNames: [String] { criteria.map(\.id) }

  /// The rubric's own weights by criterion; only their proportions count.
  public var weights: [String: Int] {
    Dictionary(criteria.map { ($0.id, $0.weight) }) { first, _ in first }
  }

  /// The identifiers of the strategies, in their order.
  package var strategyNames: [String] { strategies.map(\.strategy.rawValue) }

  /// What a strategy is called in running text.
  package func name(of strategy: Strategy) -> String {
    strategies.first { $0.strategy == strategy }?.name ?? strategy.rawValue
  }

  /// The numbers that a level of a question stands for, as people would say them, such as
  /// `$5k..$50k`; none where the level is all there is to know.
  package func words(for question: Question, level name: String) -> String? {
    guard let position = question.level(named: name),
      let meaning = levels.first(where: { $0.question == question && $0.level == position }),
      let quantity = meaning.means[question]
    else { return nil }
    var answers = Answers()
    answers[question] = .quantity(quantity)
    return answers.words(for: question)
  }
}
