/// Goes through the combinations of answers to open questions, up to ``Unknowns/limit`` of them.
struct CompletionWalk {
  private let evaluator: Evaluator
  private let open: [(question: Question, answers: [Answer])]
  /// By question: what answers to it and to those after it can move.
  private let fields: [Swing.Field]
  /// By question: how many combinations there are of answers to it and to those after it, up to the
  /// limit.
  private let combinations: [Int]
  /// Positions of the strategies that win with some combination.
  private(set) var possible: Set<Int> = []
  /// How many combinations were gone through.
  private(set) var count = 0

  init(_ evaluator: Evaluator, _ open: [(question: Question, answers: [Answer])]) {
    self.evaluator = evaluator
    self.open = open
    let questions = open.map(\.question)
    fields = open.indices.map { evaluator.scorer.rubric.field(Array(questions[$0...])) }
    combinations = open.indices.map { index in
      open[index...].reduce(1) { min(Unknowns.limit, $0 * $1.answers.count) }
    }
  }

  /// Goes through all combinations.
  ///
  /// - Parameter scorer: stands at the situation in which the questions are open; left as it was.
  mutating func visit(_ scorer: inout Scorer) {
    visit(0, &scorer)
    // Once every strategy has won somewhere, the rest is not gone through but counts.
    if possible.count == evaluator.strategies.count { count = combinations.first ?? 1 }
  }

  private mutating func visit(_ index: Int, _ scorer: inout Scorer) {
    guard count < Unknowns.limit else { return }
    guard index < open.count else {
      possible.insert(scorer.winner)
      count += 1
      return
    }
    if isSettled(index, scorer) {
      count = min(Unknowns.limit, count + combinations[index])
      return
    }
    let given = scorer.situation
    let question = open[index].question
    for answer in open[index].answers {
      if possible.count == evaluator.strategies.count { break }
      scorer.move(to: evaluator.situation(given, with: answer, to: question), after: question)
      visit(index + 1, &scorer)
    }
    scorer.move(to: given, after: question)
  }

  /// Whether answers to a question and to those after it certainly make no strategy win that has
  /// not won yet.
  private func isSettled(_ index: Int, _ scorer: borrowing Scorer) -> Bool {
    possible.contains(scorer.winner)
      && !scorer.couldMakeWin({ !possible.contains($0) }, fields[index])
  }
}
