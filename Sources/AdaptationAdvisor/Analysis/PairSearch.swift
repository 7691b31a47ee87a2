/// Tries the answers to two questions at once.
///
/// What two answers come to is added up from what each comes to alone, see
/// ``Scorer/combine(_:_:given:_:)``; rules are applied again only where they read both answers, and
/// estimates are made only where both move them. Most pairs are not tried at all, see
/// ``PairBound``.
struct PairSearch {
  private let search: ChangeSearch
  /// What the situation comes to as it was given.
  private let given: Scorer.Outcome
  /// By option.
  private let sides: [PairSide]
  /// Adds up.
  private var sum: Scorer

  init(_ search: ChangeSearch) {
    self.search = search
    let given = search.scorer.outcome
    self.given = given
    let isLive = search.scorer.rubric.liveSlots(
      in: search.given, answering: search.options.map(\.question))
    sides = search.options.map { PairSide($0, given, isLive: isLive, search.scorer) }
    sum = search.scorer
  }

  /// Adds the nearest changes of the answers to two questions, if there can be any.
  mutating func pairs(
    of first: Int, _ second: Int, _ isWanted: (Int) -> Bool, _ found: inout [ChangeSearch.Pair]
  ) {
    // Of answers equally near the first that is found is told, so the order is part of the result:
    // what moves one slot and nothing else goes last.
    let isSwapped =
      search.options[first].movesOneSlot && !search.options[second].movesOneSlot
    let places = isSwapped ? (second, first) : (first, second)
    let (one, other) = (sides[places.0], sides[places.1])
    if !mayChange(one, other, isWanted) { return }
    let bound = PairBound(one, other, given, search.scorer, isWanted)
    let shared = one.moved.filter { other.moves[$0] }
    let firstOnly = one.moved.filter { !other.moves[$0] }
    let secondOnly = other.moved.filter { !one.moves[$0] }
    let start = found.count
    sum.take(given.states.indices, from: given)
    for i in one.outcomes.indices where !isWanted(one.winners[i]) {
      sum.take(firstOnly, from: one.outcomes[i])
      for j in other.outcomes.indices where !isWanted(other.winners[j]) {
        guard bound.mayChange(one, i, other, j) else { continue }
        sum.take(secondOnly, from: other.outcomes[j])
        if !shared.isEmpty { sum.take(shared, from: situation(one, i, other, j)) }
        sum.combine(one.outcomes[i], other.outcomes[j], given: given, bound.overlap)
        let winner = sum.winner
        guard isWanted(winner) else { continue }
        let steps = one.steps[i] + other.steps[j]
        let known = found[start...].firstIndex { $0.winner == winner }
        if let known, found[known].steps <= steps { continue }
        let changed = [
          ChangeSearch.Pair.Place(option: places.0, candidate: i),
          .init(option: places.1, candidate: j),
        ]
        let pair = ChangeSearch.Pair(
          first: changed[isSwapped ? 1 : 0], second: changed[isSwapped ? 0 : 1], steps: steps,
          winner: winner)
        if let known { found[known] = pair } else { found.append(pair) }
      }
    }
  }

  /// Whether two answers that no rule and no cell reads together may make a wanted strategy win: what
  /// each does at most adds up. Where something reads both, nothing is said.
  private func mayChange(
    _ one: PairSide, _ other: PairSide, _ isWanted: (Int) -> Bool
  ) -> Bool {
    for word in one.rules.indices where one.rules[word] & other.rules[word] != 0 { return true }
    for cell in one.cells where other.reads[cell] { return true }
    let winner = search.winner
    guard !isWanted(winner), max(one.barring[winner].most, other.barring[winner].most) == 0
    else { return true }
    let totals = search.scorer.totals
    for rival in totals.indices where rival != winner && isWanted(rival) {
      let barring =
        one.barring[rival].least + other.barring[rival].least - given.barring[rival]
      if barring > 0 { continue }
      let moved =
        one.most[winner].loss + other.most[winner].loss + one.most[rival].gain
        + other.most[rival].gain
      if totals[winner] - totals[rival] <= moved { return true }
    }
    return false
  }

  /// The situation with two answers changed.
  private func situation(
    _ one: PairSide, _ i: Int, _ other: PairSide, _ j: Int
  ) -> Situation {
    let evaluator = search.evaluator
    var both = one.situations[i]
    both.answer(other.question, other.answers[j], meanings: sum.rubric.meanings)
    guard other.movesNeeds, both.isHeldAgainstEstimates else { return both }
    let workload = Workload(both)
    let readsAnswers = !evaluator.rubric.estimates.isEmpty
    if workload == other.workloads[j], !readsAnswers {
      both.needs = other.situations[j].needs
    } else if workload != one.workloads[i] || readsAnswers {
      evaluator.estimate(&both)
    }
    return both
  }
}
