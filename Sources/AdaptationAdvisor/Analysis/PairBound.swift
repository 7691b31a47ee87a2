/// How far changing the answers to two questions can move strategies: a bound that saves trying
/// most pairs of answers.
///
/// A value is never moved further than the points that are added to it, for clamping only brings
/// values nearer to each other. So a strategy loses and gains at most what it does with either
/// answer alone, and what the overlap adds to that.
struct PairBound {
  /// What reads both answers.
  let overlap: Scorer.Overlap
  private let winner: Int
  /// Whether the bound says anything.
  private let holds: Bool
  /// The strategies that are looked for, each with the points by which the winner leads, less what
  /// rules of the overlap can move.
  private let rivals: [(strategy: Int, lead: Int)]
  /// By strategy: whether a gate of the overlap may shut it out or let it in.
  private let isGated: [Bool]
  private let given: Scorer.Outcome
  /// The cells of the overlap.
  private let cells: [Cell]

  private struct Cell {
    let cell: Int
    let strategy: Int
    let weight: Int
    let range: (low: Int, high: Int)
  }

  init(
    _ one: PairSide, _ other: PairSide, _ given: Scorer.Outcome, _ scorer: borrowing Scorer,
    _ isWanted: (Int) -> Bool
  ) {
    let rubric = scorer.rubric
    let weights = scorer.weights
    let rules = given.fired.indices.map { word -> UInt64 in
      let both = one.rules[word] & other.rules[word]
      if both & ~given.fired[word] == 0 { return both }
      // What is kept from firing by slots that stay does not fire whatever is answered.
      let fixed = rubric.readSlots.lazy.filter { !one.moves[$0] && !other.moves[$0] }
      return both & (given.fired[word] | rubric.admitted(word, by: fixed, given.states))
    }
    overlap = Scorer.Overlap(rules: rules, cells: one.cells.filter { other.reads[$0] })
    cells = overlap.cells.map {
      Cell(
        cell: $0, strategy: $0 / weights.count, weight: weights[$0 % weights.count],
        range: rubric.baseRange(of: $0))
    }
    var isGated = Array(repeating: false, count: given.barring.count)
    var moved = Array(repeating: 0, count: given.barring.count)
    for word in rules.indices {
      for bit in Bits(rules[word]) {
        let rule = word << 6 + bit
        // Added up it counts from once too little to twice too much, so it is off by two at most.
        rubric.addWeight(of: rule, times: 2, to: &moved)
        if let strategy = rubric.barred(by: rule) { isGated[strategy] = true }
      }
    }
    self.isGated = isGated
    self.given = given
    let winner = scorer.winner
    self.winner = winner
    holds = given.barring[winner] == 0 && !isGated[winner] && !isWanted(winner)
    let totals = scorer.totals
    rivals = totals.indices.filter { $0 != winner && isWanted($0) }.map {
      ($0, totals[winner] - totals[$0] - moved[winner] - moved[$0])
    }
  }

  /// Whether two answers may make one of the strategies win that are looked for.
  func mayChange(_ one: PairSide, _ i: Int, _ other: PairSide, _ j: Int) -> Bool {
    let (first, second) = (one.outcomes[i], other.outcomes[j])
    guard holds, first.barring[winner] == 0, second.barring[winner] == 0 else { return true }
    let count = given.barring.count
    let (a, b) = (i * count, j * count)
    for (rival, lead) in rivals {
      let barring = first.barring[rival] + second.barring[rival] - given.barring[rival]
      if barring > 0, !isGated[rival] { continue }
      var left = lead - one.losses[a + winner] - other.losses[b + winner]
      left -= one.gains[a + rival] + other.gains[b + rival]
      for cell in cells where cell.strategy == winner || cell.strategy == rival {
        let counted = first.bases[cell.cell] + second.bases[cell.cell] - given.bases[cell.cell]
        let off =
          cell.strategy == winner ? counted - cell.range.low : cell.range.high - counted
        left -= cell.weight * max(0, off)
      }
      if left <= 0 { return true }
    }
    return false
  }
}
