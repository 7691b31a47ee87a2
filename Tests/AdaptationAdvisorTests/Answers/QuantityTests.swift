import Testing

@testable import AdaptationAdvisor

@Suite("Quantities")
struct QuantityTests {
  @Test(
    "The middle of a range is the geometric one",
    arguments: [
      (5000, 20_000, 10_000), (1, 100, 10), (0.25, 4, 1), (21, 84, 42),
      (1e-200, 1e200, 1), (1e200, 1e300, 1e250),
    ])
  func middle(low: Double, high: Double, middle: Double) {
    #expect(abs(Quantity(low...high).middle / middle - 1) < 1e-12)
  }

  @Test("A range from 0 begins at 1 for its middle, or at its end if that is less")
  func fromZero() {
    #expect(Quantity(0...10_000_000).middle == 10_000_000.0.squareRoot())
    #expect(Quantity(0...100).middle == 10)
    #expect(Quantity(0...0.25).middle == 0.25)
  }

  @Test("An exact value is its own middle", arguments: [0, 1, 0.1, 570_000, 1e300])
  func exact(value: Double) {
    #expect(Quantity(value).middle == value)
    #expect(Quantity(value).isExact)
  }

  @Test("Literals are exact values")
  func literals() {
    let money: Quantity = 20_000
    let days: Quantity = 10.5
    #expect(money == Quantity(20_000...20_000))
    #expect((days.low, days.high) == (10.5, 10.5))
  }

  @Test("Only finite ends that are not negative are valid")
  func validity() {
    #expect(Quantity(0).isValid)
    #expect(Quantity(3...4).isValid)
    for value in [-1, Double.infinity, -Double.infinity, Double.nan] {
      #expect(!Quantity(value).isValid, "\(value)")
    }
    #expect(!Quantity(0...Double.infinity).isValid)
    #expect(!Quantity(-1...1).isValid)
  }
}
