/// Directions that a table declares and its rows keep, but adjustments break.
extension Linter {
  /// How many situations are gone through for each direction at most.
  private static let limit = 2_000

  mutating func checkDirections() {
    var (declared, decided) = (0, 0)
    for (position, criterion) in rubric.criteria.enumerated() {
      for (index, table) in criterion.tables.enumerated() {
        for (strategy, direction) in table.monotone.sorted(by: { $0.key < $1.key }) {
          let walk = Walk(
            criterion: position, table: index, fact: table.reads, strategy: strategy,
            direction: direction)
          declared += 1
          switch outcome(of: walk) {
          case .keeps: decided += 1
          case .falls(let fall):
            decided += 1
            noteFall(fall, along: walk)
          case .undecided: break
          }
        }
      }
    }
    check(
      "directions: \(decided) of \(declared) that tables declare, with all that adjustments which "
        + "read the same can tell apart")
  }

  private enum Outcome {
    case keeps
    case falls(Fall)
    case undecided
  }

  /// A declared direction that is to be checked.
  private struct Walk {
    let criterion: Int
    let table: Int
    let fact: Fact
    let strategy: Int
    let direction: Table.Direction

    /// The question whose answer moves the fact.
    var question: Question { fact.questions[0] }
  }

  /// Two situations between which a value moves the wrong way.
  private struct Fall {
    let adjustment: Adjustment
    let less: Answers
    let more: Answers
    let values: (Int, Int)
  }

  private mutating func noteFall(_ fall: Fall, along walk: Walk) {
    let key = walk.question.key
    note(
      .adjustedAgainst, at: map.cursor(fall.adjustment.rule.id, "points"),
      rule: fall.adjustment.rule.id,
      "\(name(walk.strategy)) is declared \(walk.direction.rawValue) with \(walk.fact.name), but "
        + "where \(key) goes from \(fall.less.words(for: walk.question)) to "
        + "\(fall.more.words(for: walk.question)), this adjustment takes its value from "
        + "\(fall.values.0) to \(fall.values.1)",
      remedy: "mend the points, or drop the declaration from the table", witness: fall.more)
  }

  /// Goes through all that the adjustments concerned can tell apart, and for each through the
  /// fact's values in ascending order.
  private func outcome(of walk: Walk) -> Outcome {
    let concerned = rubric.adjustments.filter {
      $0.criterion == walk.criterion && $0.points[walk.strategy] != 0
        && $0.when.facts.flatMap(\.questions).contains(walk.question)
    }
    guard concerned.contains(where: { runsAgainst($0, walk) }) else { return .keeps }
    guard let bases = bases(concerned, walk) else { return .undecided }
    for base in bases {
      if let fall = fall(in: series(base, walk), walk, concerned) { return .falls(fall) }
    }
    return .keeps
  }

  /// Whether an adjustment by itself ever moves the value the wrong way. Where none does, neither do
  /// they together.
  private func runsAgainst(_ adjustment: Adjustment, _ walk: Walk) -> Bool {
    let points = (walk.direction == .rising ? 1 : -1) * adjustment.points[walk.strategy]
    return bases([adjustment], walk)?.contains { base in
      let fires = series(base, walk).map {
        adjustment.when.truth(in: evaluator.situation($0), for: 0) == .yes
      }
      return zip(fires, fires.dropFirst()).contains { $0 != $1 && ($1 ? points < 0 : points > 0) }
    } ?? true
  }

  /// All that some adjustments can tell apart, apart from the fact concerned; none if it is too much.
  private func bases(_ adjustments: [Adjustment], _ walk: Walk) -> [Answers]? {
    var others = Set(adjustments.flatMap(\.when.facts).flatMap(\.questions))
    if walk.fact == .examplesPerClass { others.insert(.classes) }
    others.remove(walk.question)
    let choices = AnswerChoices(rubric)
    // Something must be answered that a recommendation can begin with.
    let isEnough = walk.question.isCriterion
    var bases = [isEnough ? Answers() : Answers().with(.level(0), to: .consistency)]
    for question in Question.allCases where others.contains(question) {
      let answers = choices.answers(to: question, in: evaluator.situation(Answers()))
      let open: [Answer?] = isEnough || question != .consistency ? [nil] : []
      bases = bases.flatMap { base in
        (open + answers.map(Optional.some)).map { base.with($0, to: question) }
      }
      guard bases.count < Self.limit else { return nil }
    }
    return bases
  }

  /// A situation with the fact's values in ascending order.
  private func series(_ base: Answers, _ walk: Walk) -> [Answers] {
    AnswerChoices(rubric).answers(to: walk.question, in: evaluator.situation(base))
      .map { base.with($0, to: walk.question) }
  }

  private func fall(
    in series: [Answers], _ walk: Walk, _ adjustments: [Adjustment]
  ) -> Fall? {
    let cells = series.map {
      evaluator.evaluate($0).assessments[walk.strategy].cells[walk.criterion]
    }
    for index in cells.indices.dropLast() {
      let (less, more) = (cells[index], cells[index + 1])
      guard less.hit?.table == walk.table, more.hit?.table == walk.table else { continue }
      let sign = walk.direction == .rising ? 1 : -1
      guard sign * (more.value - less.value) < 0 else { continue }
      let culprit = adjustments.first { adjustment in
        let points = sign * adjustment.points[walk.strategy]
        let came = more.adjustments.contains { rubric.adjustments[$0] == adjustment }
        let went = less.adjustments.contains { rubric.adjustments[$0] == adjustment }
        return came != went && (came ? points < 0 : points > 0)
      }
      guard let culprit else { continue }
      return Fall(
        adjustment: culprit, less: series[index], more: series[index + 1],
        values: (less.value, more.value))
    }
    return nil
  }
}
