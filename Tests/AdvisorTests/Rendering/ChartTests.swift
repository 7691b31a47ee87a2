import Testing

@testable import advisor

@Suite("Scales of pictures")
struct ChartTests {
  @Test("Equal ratios are equally long")
  func logarithmic() {
    let scale = LogScale([1, 100, 10_000], over: 0...400)
    #expect([1, 10, 100, 1000, 10_000].map(scale.place) == [0, 100, 200, 300, 400])
    #expect(scale.place(0) == 0 && scale.place(1e9) == 400, "what lies beyond stands at the ends")
    #expect(scale.ticks == [1, 10, 100, 1000, 10_000])
  }

  @Test("Labels have room, however far the numbers reach", arguments: [1e3, 1e6, 1e15, 1e300])
  func room(high: Double) {
    let scale = LogScale([2, high], over: 0...350)
    let places = scale.ticks.map(scale.place)
    #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 > 45 })
    #expect(!places.isEmpty)
  }

  @Test("Numbers that are nearly equal, none or not positive have a scale, too")
  func narrow() {
    #expect(abs(LogScale([5, 5], over: 0...100).place(5) - 50) < 1e-9)
    #expect(LogScale([], over: 0...100).place(1) == 0)
    #expect(LogScale([0, 10], over: 0...100).ticks == [10])
  }

  @Test("Scores lie between tens that are twenty apart at least")
  func bounds() {
    for (scores, low, high) in [
      ([41.0, 58], 40.0, 60.0), ([55, 56], 40, 60), ([3], 0, 20), ([], 0, 100),
    ] {
      let bounds = ScoreBounds(scores)
      #expect(bounds.low == low && bounds.high == high)
    }
    #expect(ScoreBounds([40, 60]).share(45) == 0.25)
  }

  @Test("Labels that would lie over each other are moved apart in their order")
  func apart() {
    #expect(Drawing.apart([5, 0, 3], by: 4) == [8, 0, 4])
    #expect(Drawing.apart([0, 10], by: 4) == [0, 10])
    #expect(Drawing.apart([], by: 4) == [])
  }
}
