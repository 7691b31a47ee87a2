import Testing

@testable import AdaptationAdvisor

/// Reference values were worked out independently: by hand, in exact fractions, or with R `smaa`.
@Suite("Acceptabilities")
struct AcceptabilityTests {
  /// Three strategies on five criteria, none of them dominated.
  private static let contested: [[Double]] = [
    [70, 65, 10, 80, 60], [60, 75, 50, 70, 65], [25, 75, 90, 30, 70],
  ]

  @Test("The contested case has the exact fractions")
  func contested() {
    let result = Acceptability(Self.contested, over: .all(5))
    expect(result.first, [79.0 / 450, 0.521666666666667, 0.302777777777778], within: 1e-12)
    expect(result.ranks[0], [0.175556, 0.326459, 0.497985], within: 5e-7)
    expect(result.ranks[1], [0.521667, 0.478333, 0], within: 5e-7)
    expect(result.ranks[2], [0.302778, 0.195208, 0.502015], within: 5e-7)
  }

  @Test("The contested case has the central weights that were computed elsewhere")
  func centralWeights() throws {
    let central = Acceptability(Self.contested, over: .all(5)).centralWeights
    expect(try #require(central[0]), [0.33932, 0.11899, 0.05215, 0.33932, 0.15021], within: 5e-6)
    expect(try #require(central[1]), [0.20697, 0.22726, 0.15263, 0.21086, 0.20227], within: 5e-6)
    expect(try #require(central[2]), [0.1072, 0.2, 0.36734, 0.10051, 0.22495], within: 5e-6)
  }

  @Test("The pairwise share equals the closed form of Varsi and Ali, a known fraction")
  func pairwise() {
    let leads = [9.0, -11, -40, 12, -5]
    let result = Acceptability([leads.map { $0 + 50 }, leads.map { _ in 50 }], over: .all(5))
    expect(result.first, [12_591_639.0 / 69_738_760, 57_147_121.0 / 69_738_760], within: 1e-12)
  }

  @Test("With a criterion each, strategies share weight space evenly", arguments: 2...5)
  func identity(count: Int) throws {
    let values = (0..<count).map { row in (0..<count).map { $0 == row ? 100.0 : 0 } }
    let result = Acceptability(values, over: .all(count))
    expect(result.first, Array(repeating: 1 / Double(count), count: count), within: 1e-12)
    // The mean of the largest of n random shares is the harmonic number over n.
    let harmonic = (1...count).reduce(0) { $0 + 1 / Double($1) }
    let central = try #require(result.centralWeights[0])
    #expect(abs(central[0] - harmonic / Double(count)) < 1e-12)
  }

  @Test("A strategy that is best everywhere has all of weight space")
  func dominance() {
    let result = Acceptability([[60, 60], [50, 60]], over: .all(2))
    expect(result.first, [1, 0], within: 1e-12)
    #expect(result.centralWeights[1] == nil)
  }

  @Test("Of equal strategies the first has it all")
  func ties() {
    #expect(Acceptability([[40, 60], [40, 60]], over: .all(2)).first == [1, 0])
  }

  @Test("The center of ordered weights is the rank order centroid")
  func rankOrderCentroid() {
    let center = WeightSimplex.ordered([0, 1, 2, 3, 4]).center.prefix(5)
    expect(center, [137, 77, 47, 27, 12].map { $0 / 300 }, within: 1e-12)
    expect(
      WeightSimplex.ordered([2, 0, 1]).center.prefix(3), [5.0 / 18, 2.0 / 18, 11.0 / 18],
      within: 1e-12)
  }

  @Test("Within the robustness radius the winner has it all, beyond it not")
  func neighborhood() {
    let weights = [0.30, 0.20, 0.15, 0.15, 0.20]
    let radius = 0.191919191919
    let inside = Acceptability(Self.contested, over: .around(weights, radius: radius * 0.999))
    #expect(abs(inside.first[1] - 1) < 1e-12)
    let outside = Acceptability(Self.contested, over: .around(weights, radius: radius * 1.02))
    #expect(outside.first[1] < 1 - 1e-9)
    #expect(outside.first[2] > 0)
  }

  @Test("Ranks and strategies each add up to one, for random values")
  func sums() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<200 {
      let values = (0..<3).map { _ in
        (0..<5).map { _ in Double(Int.random(in: 0...100, using: &random)) }
      }
      let ranks = Acceptability(values, over: .all(5)).ranks
      for index in 0..<3 {
        #expect(abs(ranks[index].reduce(0, +) - 1) < 1e-9)
        #expect(abs(ranks.reduce(0) { $0 + $1[index] } - 1) < 1e-9)
      }
    }
  }

  @Test("Sampled weights agree")
  func sampling() {
    var random = SeededRandom(seed: 9)
    let exact = Acceptability(Self.contested, over: .all(5)).first
    var wins = [0.0, 0, 0]
    let samples = 20_000
    for _ in 0..<samples {
      // Spacings of sorted uniform numbers are uniform on the simplex.
      let cuts = [0] + (0..<4).map { _ in Double.random(in: 0..<1, using: &random) }.sorted() + [1]
      let weights = zip(cuts.dropFirst(), cuts).map { $0 - $1 }
      let scores = Self.contested.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      wins[best] += 1
    }
    expect(wins.map { $0 / Double(samples) }, exact, within: 0.015)
  }

  private func expect(
    _ values: [Double], _ wanted: [Double], within tolerance: Double,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(values.count == wanted.count, sourceLocation: sourceLocation)
    for (value, want) in zip(values, wanted) {
      #expect(abs(value - want) <= tolerance, sourceLocation: sourceLocation)
    }
  }
}
