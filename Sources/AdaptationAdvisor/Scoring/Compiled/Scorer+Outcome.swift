// What came out of applying a rubric.

extension Scorer {
  /// Whether an adjustment fired.
  func hasFired(adjustment: Int) -> Bool { holds(adjustment) }

  /// Whether a gate fired.
  func hasFired(gate: Int) -> Bool { holds(rubric.effects.count + gate) }

  /// Whether a rule fired: adjustments come first, then gates.
  func holds(_ rule: Int) -> Bool { fired[rule >> 6] >> UInt64(rule & 63) & 1 == 1 }

  /// The techniques that apply to a strategy, see ``CompiledTechniques/positions(_:)``.
  func techniques(of strategy: Int) -> [Int] {
    var found: [UInt64] = []
    rubric.techniques[strategy].find(states, &found)
    return rubric.techniques[strategy].positions(found)
  }

  /// The positions of the reservations about a strategy that apply.
  func reservations(about strategy: Int) -> [Int] {
    rubric.reservations(about: strategy, states)
  }

  /// Where a cell's base value came from: the table's position in its criterion and the row's.
  func hit(_ cell: Int) -> Evaluation.Hit? { rubric.cells.hit(cell, states) }

  /// Whether a strategy can be carried out.
  func feasibility(_ strategy: Int) -> Feasibility {
    barring[strategy] > 0 ? .ruledOut : doubting[strategy] > 0 ? .doubtful : .feasible
  }

  /// What a situation came to.
  ///
  /// A class only because it never changes and is handed about: that counts one reference.
  final class Outcome: Sendable {
    let states: [UInt8]
    let fired: [UInt64]
    let bases: [Int]
    let raw: [Int]
    let barring: [Int]

    fileprivate init(_ scorer: Scorer) {
      states = scorer.states
      fired = scorer.fired
      bases = scorer.bases
      raw = scorer.raw
      barring = scorer.barring
    }

    /// Whether all that can make a difference to the ranking is the same.
    func ranks(as other: Outcome) -> Bool { raw == other.raw && barring == other.barring }
  }

  var outcome: Outcome { Outcome(self) }

  /// Position of the best strategy.
  @inline(__always)
  var winner: Int { best(except: -1) }

  /// Position of the best strategy but the one at a position.
  @inline(__always)
  func best(except left: Int) -> Int {
    let areAllOut = areAllOut
    var (best, most) = (0, Int.min)
    for strategy in totals.indices {
      let standing = strategy == left ? Int.min : standing(of: strategy, areAllOut: areAllOut)
      best = standing > most ? strategy : best
      most = max(most, standing)
    }
    return best
  }

  /// Strategy positions, best first.
  var ranking: [Int] {
    let areAllOut = areAllOut
    return totals.indices.sorted { precedes($0, $1, areAllOut: areAllOut) }
  }

  /// Whether a strategy comes before another in the ranking.
  func precedes(_ a: Int, _ b: Int) -> Bool { precedes(a, b, areAllOut: areAllOut) }

  private var areAllOut: Bool {
    var least = Int.max
    for strategy in barring.indices { least = min(least, barring[strategy]) }
    return least > 0
  }

  /// What is not ruled out comes before what is, then the higher score, then the lesser commitment.
  private func precedes(_ a: Int, _ b: Int, areAllOut: Bool) -> Bool {
    let standings = (standing(of: a, areAllOut: areAllOut), standing(of: b, areAllOut: areAllOut))
    return standings.0 != standings.1 ? standings.0 > standings.1 : a < b
  }

  /// The higher, the better: being ruled out counts more than any score. If all are ruled out, the
  /// fewer gates rule a strategy out, the better.
  @inline(__always)
  private func standing(of strategy: Int, areAllOut: Bool) -> Int {
    let out = areAllOut ? barring[strategy] : min(1, barring[strategy])
    return totals[strategy] &- out << Self.mostBits
  }

  /// Scores have fewer bits: criteria by the hundred, each of the greatest weight and value.
  private static var mostBits: Int { 40 }
}
