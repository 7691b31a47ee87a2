/// The numbers with which a strategy wins, while everything else stays as it is.
struct NumberLine {
  private let evaluator: Evaluator
  private let question: Question
  /// The numbers that were tried, ascending.
  private let tried: [Double]
  /// The situation with all other changes made.
  private let start: Situation
  private let winner: Int
  /// Which strategies must not win by the number alone; none if any may.
  private let isWanted: ((Int) -> Bool)?
  /// The situation without the other changes.
  private let given: Situation
  /// Scorers that have scored both situations.
  private var scorer: Scorer
  private var alone: Scorer

  /// - Parameters:
  ///   - others: changes that are made besides.
  ///   - isWanted: which strategies must not win without the others.
  init(
    _ search: ChangeSearch, _ question: Question, _ others: [(Question, Answer)], _ winner: Int,
    butAlone isWanted: ((Int) -> Bool)?
  ) {
    evaluator = search.evaluator
    given = search.given
    self.question = question
    self.winner = winner
    self.isWanted = isWanted
    start = others.reduce(search.given) { situation, other in
      search.evaluator.situation(situation, with: other.1, to: other.0)
    }
    scorer = search.evaluator.scorer
    alone = scorer
    scorer.score(start)
    alone.score(given)
    tried =
      search.options.first { $0.question == question }?.candidates.compactMap(\.answer.number)
      ?? []
  }

  /// Whether the strategy wins with a number.
  private mutating func wins(_ number: Double) -> Bool {
    let answer = Answer.quantity(Quantity(number))
    let changed = evaluator.situation(start, with: answer, to: question)
    scorer.move(to: changed, after: question)
    guard scorer.winner == winner else { return false }
    guard let isWanted else { return true }
    alone.move(to: evaluator.situation(given, with: answer, to: question), after: question)
    return !isWanted(alone.winner)
  }

  /// The stretch around a number that wins.
  ///
  /// - Parameters:
  ///   - number: wins.
  ///   - given: the number that was given; the stretch is then told by the end nearest to it.
  /// - Returns: a number that wins: the one nearest to the given one, or the one asked for.
  mutating func stretch(
    around number: Double, given: Double?, _ unit: Question.Unit
  ) -> (number: Double, text: String) {
    if let given {
      let isBelow = number < given
      let edge = boundary(toward: given, from: number)
      return (edge, isBelow ? Self.below(edge, unit) : Self.above(edge, unit))
    }
    switch (edge(from: number, isUpward: false), edge(from: number, isUpward: true)) {
    case (nil, nil): return (number, "any number")
    case (let low?, nil): return (number, Self.above(low, unit))
    case (nil, let high?): return (number, Self.below(high, unit))
    case (let low?, let high?):
      let from = Format.value(low, unit, rounding: .up)
      return (number, "from \(from) to \(Format.value(high, unit, rounding: .down))")
    }
  }

  /// Where the stretch ends; none if it goes on as far as was tried.
  private mutating func edge(from number: Double, isUpward: Bool) -> Double? {
    let beyond = isUpward ? tried.filter { $0 > number } : tried.filter { $0 < number }.reversed()
    var last = number
    for next in beyond {
      if !wins(next) { return boundary(from: next, to: last) }
      last = next
    }
    return nil
  }

  /// Where the stretch around a number ends on the way to one that does not win.
  private mutating func boundary(toward given: Double, from number: Double) -> Double {
    let between = tried.filter { min(number, given) < $0 && $0 < max(number, given) }
    var last = number
    for next in number < given ? between : between.reversed() {
      if !wins(next) { return boundary(from: next, to: last) }
      last = next
    }
    return boundary(from: given, to: last)
  }

  /// The number nearest to `near`, within a billionth, that wins as `far` does.
  private mutating func boundary(from near: Double, to far: Double) -> Double {
    var (near, far) = (max(near, far / 1e6), far)
    for _ in 0..<60 where abs(near - far) > 1e-9 * far {
      let middle = near.squareRoot() * far.squareRoot()
      if wins(middle) { far = middle } else { near = middle }
    }
    return far
  }

  private static func below(_ edge: Double, _ unit: Question.Unit) -> String {
    "below \(Format.value(edge, unit, rounding: .down))"
  }

  private static func above(_ edge: Double, _ unit: Question.Unit) -> String {
    "at least \(Format.value(edge, unit, rounding: .up))"
  }
}
