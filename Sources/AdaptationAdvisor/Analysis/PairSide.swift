/// What the answers to one question come to alone, as a part of pairs of answers.
///
/// A class only because it is large, never changes and is handed about: that counts one reference.
final class PairSide: Sendable {
  let question: Question
  /// Whether they can move what strategies are estimated to take.
  let movesNeeds: Bool
  /// The slots that they can move, and whether they can move a slot.
  let moved: [Int]
  let moves: [Bool]
  /// The rules that read these, a bit for each, word by word.
  let rules: [UInt64]
  /// The cells that read these, and whether a cell does.
  let cells: [Int]
  let reads: [Bool]
  /// By candidate.
  let outcomes: [Scorer.Outcome]
  let winners: [Int]
  let steps: [Int]
  let answers: [Answer]
  let situations: [Situation]
  let workloads: [Workload]
  /// By candidate and strategy: the weighted points that it loses and gains at most, added up over
  /// the criteria.
  let losses: [Int]
  let gains: [Int]
  /// By strategy: the greatest of these, and the least and the greatest number of gates that rule it
  /// out.
  let most: [(loss: Int, gain: Int)]
  let barring: [(least: Int, most: Int)]

  /// - Parameter isLive: by slot: whether it can leave the state "unknown".
  init(
    _ options: ChangeSearch.Options, _ given: Scorer.Outcome, isLive: [Bool], _ scorer: Scorer
  ) {
    let rubric = scorer.rubric
    let moved = rubric.moved(by: options.question).filter { isLive[$0] }
    self.moved = moved
    var moves = Array(repeating: false, count: given.states.count)
    for slot in moved { moves[slot] = true }
    self.moves = moves
    rules = given.fired.indices.map { word in
      moved.reduce(0) { $0 | rubric.rulesReading($1, word) }
    }
    var reads = Array(repeating: false, count: given.bases.count)
    for slot in moved {
      for place in rubric.readers.range(slot) { reads[rubric.readers[place]] = true }
    }
    self.reads = reads
    cells = reads.indices.filter { reads[$0] }
    outcomes = options.outcomes
    winners = options.candidates.map(\.winner)
    steps = options.candidates.map(\.steps)
    question = options.question
    movesNeeds = options.movesNeeds
    answers = options.candidates.map(\.answer)
    situations = options.candidates.map(\.situation)
    workloads = options.candidates.map(\.workload)
    let weights = scorer.weights
    var losses = Array(repeating: 0, count: outcomes.count * given.barring.count)
    var gains = losses
    for (candidate, outcome) in outcomes.enumerated() {
      for cell in given.raw.indices {
        let place = candidate * given.barring.count + cell / weights.count
        let change = weights[cell % weights.count] * (outcome.raw[cell] - given.raw[cell])
        losses[place] += max(0, -change)
        gains[place] += max(0, change)
      }
    }
    self.losses = losses
    self.gains = gains
    let count = given.barring.count
    most = (0..<count).map { strategy in
      let places = stride(from: strategy, to: losses.count, by: count)
      return (
        places.reduce(0) { max($0, losses[$1]) }, places.reduce(0) { max($0, gains[$1]) }
      )
    }
    barring = (0..<count).map { strategy in
      options.outcomes.reduce((given.barring[strategy], given.barring[strategy])) {
        (min($0.0, $1.barring[strategy]), max($0.1, $1.barring[strategy]))
      }
    }
  }
}
