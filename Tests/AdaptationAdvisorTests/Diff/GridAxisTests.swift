import Testing

@testable import AdaptationAdvisor

@Suite("Numbers to compare rubrics by")
struct GridAxisTests {
  @Test(
    "A round number lies in every band",
    arguments: [
      ([100.0, 1000], [50.0, 300, 2000]), ([1], [0.5, 2]), ([350, 350.06], [200, 350.03, 700]),
      ([0.5], [0.3, 1]), ([2e9, 2e10], [1e9, 6e9, 4e10]), ([], []),
    ])
  func numbers(edges: [Double], expected: [Double]) {
    #expect(GridAxis.numbers(between: edges) == expected)
  }

  @Test("However narrow the band, the number is strictly inside")
  func inside() {
    var random = SeededRandom(seed: 27)
    for _ in 0..<2000 {
      let low = Double.random(in: 0.001...1e9, using: &random)
      let high = low * (1 + Double.random(in: 1e-6...10, using: &random))
      let number = Numerics.roundest(between: low, and: high)
      #expect(low < number && number < high)
    }
  }
}
