import Testing

@testable import AdaptationAdvisor

@Suite("Analysis of weights")
struct WeightAnalysisTests {
  /// Three strategies on five criteria, worked out with exact fractions, and checked by linear
  /// programming and sampling elsewhere. Scores are 59.5, 64 and 54.5.
  private static let worked = SampleEvaluation(
    values: [[70, 65, 10, 80, 60], [60, 75, 50, 70, 65], [25, 75, 90, 30, 70]],
    weights: [30, 20, 15, 15, 20])

  @Test("The worked case has its scores and its winner")
  func scores() {
    let evaluation = Self.worked.evaluation
    #expect((0..<3).map(evaluation.score) == [59.5, 64, 54.5])
    #expect(evaluation.ranking == [1, 0, 2])
    #expect(evaluation.margin == 4.5)
  }

  @Test("The worked case holds until 19.19% of the weight goes to the third criterion")
  func radius() {
    let radius = Self.worked.analysis.radius
    // 9.5 ÷ (9.5 + 40)
    #expect(abs(radius.value - 19.0 / 99) < 1e-15)
    #expect(radius.threat?.strategy == 2)
    #expect(radius.threat?.criterion == 2)
  }

  @Test(
    "Each criterion of the worked case may weigh between these shares",
    arguments: [
      (0, 2.0 / 51, 15.0 / 29), (1, 0, 1), (2, 3.0 / 71, 31.0 / 99), (3, 0, 12.0 / 29),
      (4, 0, 21.0 / 29),
    ] as [(Int, Double, Double)])
  func stability(criterion: Int, low: Double, high: Double) {
    let range = Self.worked.analysis.stability(criterion)
    #expect(abs(range.lowerBound - low) < 1e-14)
    #expect(abs(range.upperBound - high) < 1e-14)
  }

  @Test("In the worked case 9 points of weight make the first win, 11.875 the third")
  func moves() {
    let moves = Self.worked.analysis.nearestMoves
    #expect(moves.map(\.strategy) == [0, 2])
    #expect(abs(moves[0].moved - 0.09) < 1e-15)
    #expect(abs(moves[1].moved - 0.118_75) < 1e-15)
    // The first leads by 10 on the first criterion and on the fourth; the third by 40 on the third.
    #expect(moves.map(\.to) == [0, 2])
  }

  @Test("A winner that is at least as good everywhere holds at any weights")
  func dominance() {
    let analysis = SampleEvaluation(
      values: [[80, 50, 60], [70, 50, 60], [10, 20, 30]], weights: [1, 2, 3]
    ).analysis
    #expect(analysis.radius.value == 1)
    #expect(analysis.radius.threat == nil)
    #expect(analysis.nearestMoves.isEmpty)
    for criterion in 0..<3 { #expect(analysis.stability(criterion) == 0...1) }
  }

  @Test("A tie has no slack at all")
  func tie() {
    let analysis = SampleEvaluation(values: [[80, 40], [40, 80]], weights: [1, 1]).analysis
    #expect(analysis.radius.value == 0)
    #expect(analysis.radius.threat?.strategy == 1)
    #expect(analysis.nearestMoves.map(\.moved) == [0])
    #expect(analysis.stability(0) == 0.5...1)
    #expect(analysis.stability(1) == 0...0.5)
  }

  @Test("A criterion with all the weight leaves equal proportions to the others")
  func wholeWeight() {
    // Lead 10 on the first; on the others -30 and 10, so -10 by equal halves: 10x - 10(1 - x) = 0.
    let analysis = SampleEvaluation(
      values: [[60, 20, 60], [50, 50, 50]], weights: [5, 0, 0]
    ).analysis
    #expect(analysis.stability(0).lowerBound == 0.5)
    #expect(analysis.stability(0).upperBound == 1)
  }

  @Test("What is ruled out threatens nothing")
  func ruledOut() {
    var sample = Self.worked
    sample.ruledOut = [2]
    let radius = sample.analysis.radius
    // 4.5 ÷ (4.5 + 10): only the first strategy is left to win.
    #expect(abs(radius.value - 9.0 / 29) < 1e-15)
    #expect(radius.threat?.strategy == 0)
    #expect(sample.analysis.nearestMoves.map(\.strategy) == [0])
    sample.ruledOut = [0, 2]
    #expect(sample.analysis.radius.value == 1)
  }

  @Test("Only the proportions of weights count, and only differences of values")
  func invariance() {
    var tenfold = Self.worked
    tenfold.weights = tenfold.weights.map { $0 * 10 }
    var raised = Self.worked
    raised.values = raised.values.map { [$0[0] + 5, $0[1] - 3, $0[2] + 9, $0[3], $0[4]] }
    for sample in [tenfold, raised] {
      let (a, b) = (Self.worked.analysis, sample.analysis)
      #expect(abs(a.radius.value - b.radius.value) < 1e-12)
      #expect(a.radius.threat?.criterion == b.radius.threat?.criterion)
      for criterion in 0..<5 {
        let (x, y) = (a.stability(criterion), b.stability(criterion))
        #expect(abs(x.lowerBound - y.lowerBound) < 1e-12)
        #expect(abs(x.upperBound - y.upperBound) < 1e-12)
      }
      for (x, y) in zip(a.nearestMoves, b.nearestMoves) { #expect(abs(x.moved - y.moved) < 1e-12) }
    }
  }
}
