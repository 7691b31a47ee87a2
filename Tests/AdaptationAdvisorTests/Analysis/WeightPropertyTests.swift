import Testing

@testable import AdaptationAdvisor

/// The closed forms against the definition: moving weights about and looking who wins.
@Suite("Closed forms of the analysis of weights")
struct WeightPropertyTests {
  private static let samples: [SampleEvaluation] = {
    var random = SeededRandom(seed: 5)
    return (0..<40).map { _ in SampleEvaluation.random(&random) }
  }()

  @Test("Within the radius nothing beats the winner; beyond it the threat does")
  func radius() {
    var random = SeededRandom(seed: 6)
    for sample in Self.samples {
      let radius = sample.analysis.radius
      // The hardest mixtures are those with a single criterion.
      let targets = (0..<5).map { k in (0..<5).map { $0 == k ? 1.0 : 0 } }
      let others = (0..<20).map { _ in Self.simplexPoint(&random) }
      for target in targets + others {
        #expect(sample.lead(at: Self.mix(sample.shares, target, radius.value)) >= -1e-9)
      }
      guard let threat = radius.threat else { continue }
      let beyond = min(1, radius.value * 1.001 + 1e-6)
      let shares = Self.mix(sample.shares, targets[threat.criterion], beyond)
      #expect(sample.lead(over: threat.strategy, at: shares) < 0)
    }
  }

  @Test("Within a stability interval the winner holds, and just outside it does not")
  func stability() {
    for sample in Self.samples {
      for criterion in 0..<5 {
        let range = sample.analysis.stability(criterion)
        #expect(range.contains(sample.shares[criterion]))
        for step in 0...20 {
          let share = range.lowerBound + (range.upperBound - range.lowerBound) * Double(step) / 20
          #expect(sample.lead(at: Self.scaled(sample.shares, criterion, share)) >= -1e-9)
        }
        for share in [range.lowerBound - 1e-4, range.upperBound + 1e-4] where 0...1 ~= share {
          #expect(sample.lead(at: Self.scaled(sample.shares, criterion, share)) < 0)
        }
      }
    }
  }

  @Test("The nearest move makes a tie, and no smaller one of any kind makes the rival win")
  func moves() {
    var random = SeededRandom(seed: 7)
    for sample in Self.samples {
      for move in sample.analysis.nearestMoves {
        #expect((0...1).contains(move.moved))
        var best = Double.infinity
        for _ in 0..<120 {
          // From here to a point by chance, as far as the rival draws level.
          let target = Self.simplexPoint(&random)
          let (here, there) = (
            sample.lead(over: move.strategy, at: sample.shares),
            sample.lead(over: move.strategy, at: target)
          )
          guard there < 0 else { continue }
          let level = Self.mix(sample.shares, target, here / (here - there))
          best = min(best, Self.moved(sample.shares, level))
        }
        #expect(move.moved <= best + 1e-9)
        // All of it taken from one criterion, the best possible, is never less than the optimum.
        let leads = (0..<5).map { k in
          sample.lead(over: move.strategy, at: (0..<5).map { $0 == k ? 1.0 : 0 })
        }
        let gain = (leads.max() ?? 0) - leads[move.to]
        #expect(move.moved >= sample.lead(over: move.strategy, at: sample.shares) / gain - 1e-12)
        #expect(leads[move.to] == leads.min())
      }
    }
  }

  @Test("A rival that no weights make win has no move, and every other has one")
  func reachable() {
    for sample in Self.samples {
      let evaluation = sample.evaluation
      let reachable = evaluation.ranking.dropFirst().filter { rival in
        (0..<5).contains { sample.values[rival][$0] > sample.values[evaluation.winner][$0] }
      }
      #expect(Set(sample.analysis.nearestMoves.map(\.strategy)) == Set(reachable))
      let moved = sample.analysis.nearestMoves.map(\.moved)
      #expect(moved == moved.sorted())
    }
  }

  private static func mix(_ a: [Double], _ b: [Double], _ share: Double) -> [Double] {
    zip(a, b).map { $0 * (1 - share) + $1 * share }
  }

  /// The shares with one of them set and the others in their proportions.
  private static func scaled(_ shares: [Double], _ criterion: Int, _ share: Double) -> [Double] {
    let rest = 1 - shares[criterion]
    return shares.indices.map { index in
      if index == criterion { return share }
      return rest == 0 ? (1 - share) / 4 : shares[index] * (1 - share) / rest
    }
  }

  /// How much weight has to move from one place to the other.
  private static func moved(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + max(0, $1.1 - $1.0) }
  }

  /// A point among all shares of weight, evenly by chance.
  private static func simplexPoint(_ random: inout SeededRandom) -> [Double] {
    let cuts = (0..<4).map { _ in Double.random(in: 0...1, using: &random) }.sorted()
    return zip([0] + cuts, cuts + [1]).map { $1 - $0 }
  }
}
