/// How far an answer to an open question could move each strategy, as far as rules read it: bounds
/// that save trying most answers.
///
/// An answer where there was none can make rules fire but never stops one (Kleene's logic), so a
/// strategy gains at most what all rules give it that the answer leaves possible.
struct Reach: Sendable {
  /// By question: what any answer could do, then what each state of its slot could, from state 1
  /// on; nothing but the first for questions whose answers move other slots.
  private let bounds: Lists<Bound>
  private let strategies: Int
  /// By bound and strategy: weighted points of adjustments that can be lost and gained, 0 or more.
  private let losses: [Int]
  private let gains: [Int]
  /// By bound and strategy: whether some gate could rule it out.
  private let isGated: [Bool]
  /// By question: the criteria whose tables read it.
  private let criteria: Lists<Int>
  private let weights: [Int]
  /// By cell: the least and the greatest base value.
  private let lowest: [Int]
  private let highest: [Int]

  /// Where the figures of an answer start.
  private typealias Bound = Int

  init(_ rubric: Rubric, _ weights: [Int], _ slots: SlotTable) {
    let reading = RuleQuestions(rubric)
    let readers = Question.allCases.map { Readers(of: $0, rubric, reading) }
    let tables = Question.allCases.map { question in
      let each = Self.answers(to: question, slots).map {
        Self.figures($0, to: question, readers[question.rawValue], rubric, weights)
      }
      let all = Self.figures(nil, to: question, readers[question.rawValue], rubric, weights)
      return [all] + each
    }
    strategies = rubric.strategies.count
    losses = tables.flatMap { $0.flatMap { $0.map(\.loss) } }
    gains = tables.flatMap { $0.flatMap { $0.map(\.gain) } }
    isGated = tables.flatMap { $0.flatMap { $0.map(\.isGated) } }
    criteria = Lists(readers.map(\.criteria))
    self.weights = weights
    let cells = rubric.strategies.indices.flatMap { strategy in
      rubric.criteria.map { $0.baseValues(of: strategy) }
    }
    lowest = cells.map { $0.min() ?? 0 }
    highest = cells.map { $0.max() ?? 0 }
    var start = 0
    bounds = Lists(
      tables.map { figures in
        figures.map { _ in
          defer { start += rubric.strategies.count }
          return start
        }
      })
  }

  /// The answers that are told apart.
  private static func answers(to question: Question, _ slots: SlotTable) -> [Answer] {
    if question == .budget || question == .time || question == .data { return [] }
    if question.isNumber {
      return slots.numbers(question).map { .quantity(Quantity($0)) }
    }
    return question.alternatives
  }

  /// The rules that an answer to a question can move.
  private struct Readers {
    let adjustments: [Adjustment]
    let gates: [Gate]
    let criteria: [Int]

    init(of question: Question, _ rubric: Rubric, _ reading: RuleQuestions) {
      let settled = QuestionSet(rubric.settled(by: question))
      func reads(_ questions: QuestionSet) -> Bool { !settled.isDisjoint(with: questions) }
      adjustments = rubric.adjustments.indices.filter { reads(reading.adjustments[$0]) }
        .map { rubric.adjustments[$0] }
      gates = rubric.gates.indices.filter {
        rubric.gates[$0].effect == .ruledOut && reads(reading.gates[$0])
      }.map { rubric.gates[$0] }
      criteria = rubric.criteria.indices.filter { reads(reading.criteria[$0]) }
    }
  }

  /// What an answer could do to each strategy; any answer, where none is given.
  private static func figures(
    _ answer: Answer?, to question: Question, _ readers: Readers, _ rubric: Rubric,
    _ weights: [Int]
  ) -> [(loss: Int, gain: Int, isGated: Bool)] {
    var answers = Answers()
    answers[question] = answer
    let situation = Situation(answers, meanings: [])
    let adjustments = readers.adjustments.filter { $0.when.truth(in: situation, for: 0) != .no }
    return rubric.strategies.indices.map { strategy in
      let points = adjustments.map { weights[$0.criterion] * $0.points[strategy] }
      return (
        -points.reduce(0) { $0 + min(0, $1) }, points.reduce(0) { $0 + max(0, $1) },
        readers.gates.contains {
          $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) != .no
        }
      )
    }
  }
}

extension Reach {
  /// How many answers to a question are told apart; 0 where they move other slots than its own.
  func count(_ question: Question) -> Int { bounds.range(question.rawValue).count - 1 }

  /// Whether an answer to an open question could make another strategy win than the one that does.
  ///
  /// - Parameter answer: one of those that are told apart; any answer at all, where none is given.
  func couldChange(
    _ winner: Int, by answer: Int? = nil, to question: Question, _ scorer: borrowing Scorer
  ) -> Bool {
    let first = bounds.range(question.rawValue).lowerBound
    let start = bounds[answer.map { first + 1 + $0 } ?? first]
    // Where all are ruled out, gates order them before points do.
    if isGated[start + winner] || scorer.barring[winner] > 0 { return true }
    let lost = losses[start + winner] + baseLoss(winner, question, scorer)
    for rival in 0..<strategies where rival != winner && scorer.barring[rival] == 0 {
      let lead = scorer.totals[winner] - scorer.totals[rival] - lost
      if lead <= gains[start + rival] + baseGain(rival, question, scorer) { return true }
    }
    return false
  }

  /// The weighted points of base values that a strategy can lose by an answer, and gain.
  private func baseLoss(
    _ strategy: Int, _ question: Question, _ scorer: borrowing Scorer
  ) -> Int {
    var loss = 0
    for place in criteria.range(question.rawValue) {
      let cell = strategy * weights.count + criteria[place]
      loss += weights[criteria[place]] * (scorer.bases[cell] - lowest[cell])
    }
    return loss
  }

  private func baseGain(
    _ strategy: Int, _ question: Question, _ scorer: borrowing Scorer
  ) -> Int {
    var gain = 0
    for place in criteria.range(question.rawValue) {
      let cell = strategy * weights.count + criteria[place]
      gain += weights[criteria[place]] * (highest[cell] - scorer.bases[cell])
    }
    return gain
  }
}

extension Rubric {
  /// The questions that an answer to a question settles: itself, and what its levels stand for.
  func settled(by question: Question) -> Set<Question> {
    levels.filter { $0.question == question }.reduce(into: [question]) {
      $0.formUnion($1.means.keys)
    }
  }
}

extension Criterion {
  /// Every base value that a strategy can have.
  func baseValues(of strategy: Int) -> [Int] {
    tables.filter { $0.strategies.contains(strategy) }.flatMap {
      $0.rows.map { $0.scores[strategy] }
    }
      + [neutral]
  }
}
