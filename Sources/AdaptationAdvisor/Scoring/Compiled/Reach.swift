/// How far an answer to an open question could move each strategy, as far as rules read it: bounds
/// that save trying most answers.
///
/// An answer where there was none can make rules fire but never stops one (Kleene's logic), so a
/// strategy gains at most what all rules give it that the answer leaves possible.
struct Reach: Sendable {
  /// By question: what each state of its slot could do, from state 1 on; for questions whose answers
  /// move other slots, what any answer could do, as one.
  private let bounds: Lists<Bound>
  private let strategies: Int
  /// By bound and strategy: weighted points that can be lost and gained, 0 or more.
  private let losses: [Int]
  private let gains: [Int]
  /// By bound and strategy: whether some gate could rule it out.
  private let isGated: [Bool]

  /// Where the figures of an answer start.
  private typealias Bound = Int

  init(_ rubric: Rubric, _ weights: [Int], _ slots: SlotTable) {
    let answers = Question.allCases.map { Self.answers(to: $0, slots) }
    let tables = zip(Question.allCases, answers).flatMap { question, answers in
      let readers = Readers(of: question, rubric)
      return answers.map { Self.figures($0, to: question, readers, rubric, weights) }
    }
    strategies = rubric.strategies.count
    losses = tables.flatMap { $0.map(\.loss) }
    gains = tables.flatMap { $0.map(\.gain) }
    isGated = tables.flatMap { $0.map(\.isGated) }
    var start = 0
    bounds = Lists(
      answers.map { answers in
        answers.map { _ in
          defer { start += rubric.strategies.count }
          return start
        }
      })
  }

  /// The answers that are told apart; none stands for all.
  private static func answers(to question: Question, _ slots: SlotTable) -> [Answer?] {
    if question == .budget || question == .time || question == .data { return [nil] }
    if question.isNumber {
      return slots.numbers(question).map { .quantity(Quantity($0)) }
    }
    return question.isFlag
      ? [.flag(false), .flag(true)] : question.levels.indices.map { .level($0) }
  }

  /// The rules that an answer to a question can move.
  private struct Readers {
    let adjustments: [Adjustment]
    let gates: [Gate]
    let criteria: [Int]

    init(of question: Question, _ rubric: Rubric) {
      let settled = rubric.settled(by: question)
      func reads(_ fact: Fact) -> Bool { !settled.isDisjoint(with: fact.questions) }
      adjustments = rubric.adjustments.filter { $0.when.facts.contains(where: reads) }
      gates = rubric.gates.filter {
        $0.effect == .ruledOut && $0.when.facts.contains(where: reads)
      }
      criteria = rubric.criteria.indices.filter { criterion in
        rubric.criteria[criterion].tables.contains { reads($0.reads) }
      }
    }
  }

  /// What an answer could do to each strategy.
  private static func figures(
    _ answer: Answer?, to question: Question, _ readers: Readers, _ rubric: Rubric,
    _ weights: [Int]
  ) -> [(loss: Int, gain: Int, isGated: Bool)] {
    var answers = Answers()
    answers[question] = answer
    let situation = Situation(answers, meanings: [])
    let adjustments = readers.adjustments.filter { $0.when.truth(in: situation, for: 0) != .no }
    let criteria = readers.criteria
    return rubric.strategies.indices.map { strategy in
      // A base value can move from any row to any other.
      let base = criteria.reduce(0) {
        $0 + weights[$1] * rubric.criteria[$1].span(of: strategy)
      }
      let points = adjustments.map { weights[$0.criterion] * $0.points[strategy] }
      return (
        base - points.reduce(0) { $0 + min(0, $1) }, base + points.reduce(0) { $0 + max(0, $1) },
        readers.gates.contains {
          $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) != .no
        }
      )
    }
  }
}

extension Reach {
  /// How many answers to a question are told apart.
  func count(_ question: Question) -> Int { bounds.range(question.rawValue).count }

  /// Whether an answer to an open question could make another strategy win than the one that does.
  func couldChange(
    _ winner: Int, by answer: Int, to question: Question, _ scorer: borrowing Scorer
  ) -> Bool {
    let start = bounds[bounds.range(question.rawValue).lowerBound + answer]
    if isGated[start + winner] { return true }
    for rival in 0..<strategies where rival != winner && scorer.barring[rival] == 0 {
      let lead = scorer.totals[winner] - scorer.totals[rival]
      if lead <= losses[start + winner] + gains[start + rival] { return true }
    }
    return false
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
  /// How far apart a strategy's base values lie.
  fileprivate func span(of strategy: Int) -> Int {
    let scores = tables.filter { $0.strategies.contains(strategy) }
      .flatMap { $0.rows.map { $0.scores[strategy] } }
    let highest = scores.reduce(neutral) { max($0, $1) }
    let lowest = scores.reduce(neutral) { min($0, $1) }
    return highest - lowest
  }
}
