/// Tries the answers to two questions at once.
///
/// What two answers come to is added up from what each comes to alone, see
/// ``Scorer/add(_:_:to:without:)``; rules are applied again only where they read both answers, and
/// estimates are made only where both move them and the outcome may depend on it.
struct PairSearch {
  private let search: ChangeSearch
  /// What the situation comes to as it was given.
  private let given: Scorer.Outcome
  /// By option: how far its answers can move each strategy alone, whatever else is changed.
  private let loose: [[Swing.Bound]]
  /// By option: the same with everything else as it is.
  private let tight: [[Swing.Bound]]
  /// Adds up.
  private var sum: Scorer

  init(_ search: ChangeSearch) {
    self.search = search
    let scorer = search.scorer
    given = scorer.outcome
    let fields = search.options.map { scorer.rubric.field($0.question) }
    loose = fields.map { scorer.rubric.bounds($0.loose, scorer) }
    tight = fields.map { scorer.rubric.bounds($0, scorer) }
    sum = scorer
  }

  /// Adds the nearest changes of the answers to two questions, if there can be any.
  mutating func pairs(
    of first: Int, _ second: Int, _ isWanted: (Int) -> Bool, _ found: inout [ChangeSearch.Pair]
  ) {
    guard search.scorer.couldMakeWin(isWanted, zip(loose[first], loose[second]).map { $0 + $1 })
    else { return }
    // Of answers equally near the first that is found is told, so the order is part of the result:
    // what moves one slot and nothing else goes last.
    let (one, other) = (search.options[first], search.options[second])
    let isSwapped = one.movesOneSlot && !other.movesOneSlot
    let slots = MovedSlots(
      isSwapped ? other.question : one.question, isSwapped ? one.question : other.question,
      search.given, search.scorer.rubric)
    let overlap = search.scorer.rubric.overlap(slots.first, slots.second, shared: slots.shared)
    let both = search.scorer.rubric.bounds(overlap.before, search.scorer)
    let bounds = both.indices.map { tight[first][$0] + tight[second][$0] + both[$0] }
    guard search.scorer.couldMakeWin(isWanted, bounds) else { return }
    pairs(
      isSwapped ? second : first, isSwapped ? first : second, slots, overlap.after,
      isSwapped: isSwapped, isWanted, &found)
  }

  private mutating func pairs(
    _ first: Int, _ second: Int, _ slots: MovedSlots, _ overlap: Swing.Field, isSwapped: Bool,
    _ isWanted: (Int) -> Bool, _ found: inout [ChangeSearch.Pair]
  ) {
    let (one, other) = (search.options[first], search.options[second])
    let start = found.count
    sum.take(given.states.indices, from: given)
    for i in one.candidates.indices where !isWanted(one.candidates[i].winner) {
      sum.take(slots.first, from: one.outcomes[i])
      for j in other.candidates.indices where !isWanted(other.candidates[j].winner) {
        let winner = changing(one, i, other, j, slots, overlap, isWanted)
        guard let winner, isWanted(winner) else { continue }
        let steps = one.candidates[i].steps + other.candidates[j].steps
        let known = found[start...].firstIndex { $0.winner == winner }
        if let known, found[known].steps <= steps { continue }
        let places = [
          ChangeSearch.Pair.Place(option: first, candidate: i),
          .init(option: second, candidate: j),
        ]
        let pair = ChangeSearch.Pair(
          first: places[isSwapped ? 1 : 0], second: places[isSwapped ? 0 : 1], steps: steps,
          winner: winner)
        if let known { found[known] = pair } else { found.append(pair) }
      }
    }
  }

  /// Who wins with both answers changed; none if it is certainly nobody who is wanted.
  private mutating func changing(
    _ one: ChangeSearch.Options, _ i: Int, _ other: ChangeSearch.Options, _ j: Int,
    _ slots: MovedSlots, _ overlap: Swing.Field, _ isWanted: (Int) -> Bool
  ) -> Int? {
    sum.take(slots.second, from: other.outcomes[j])
    sum.add(one.outcomes[i], other.outcomes[j], to: given, without: overlap)
    if !slots.shared.isEmpty {
      sum.addUp()
      guard isWanted(sum.winner) || sum.couldMakeWin(isWanted, overlap) else { return nil }
      sum.take(slots.shared, from: situation(one, i, other, j))
    }
    sum.settle(overlap)
    sum.addUp()
    return sum.winner
  }

  /// The situation with both answers changed.
  private func situation(
    _ one: ChangeSearch.Options, _ i: Int, _ other: ChangeSearch.Options, _ j: Int
  ) -> Situation {
    let evaluator = search.evaluator
    let (first, second) = (one.candidates[i], other.candidates[j])
    var both = first.situation
    both.answer(other.question, second.answer, meanings: evaluator.scorer.rubric.meanings)
    guard other.movesNeeds, both.isHeldAgainstEstimates else { return both }
    let workload = Workload(both)
    let readsAnswers = !evaluator.rubric.estimates.isEmpty
    if workload == second.workload, !readsAnswers {
      both.needs = second.situation.needs
    } else if workload != first.workload || readsAnswers {
      evaluator.estimate(&both)
    }
    return both
  }
}

/// The slots that answers to two questions can move in a situation.
private struct MovedSlots {
  /// Those that only one of them moves.
  private(set) var first: [Int] = []
  private(set) var second: [Int] = []
  /// Those that both move.
  private(set) var shared: [Int] = []

  init(_ one: Question, _ other: Question, _ given: Situation, _ rubric: CompiledRubric) {
    let (moved, alsoMoved) = (rubric.moved(by: one), rubric.moved(by: other))
    func isLive(_ slot: Int) -> Bool { rubric.isLive(slot, in: given, answering: one, other) }
    for slot in moved where isLive(slot) {
      if alsoMoved.contains(slot) { shared.append(slot) } else { first.append(slot) }
    }
    for slot in alsoMoved where !moved.contains(slot) && isLive(slot) { second.append(slot) }
  }
}
