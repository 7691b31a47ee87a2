import Testing

@testable import AdaptationAdvisor

@Suite("Figures by case")
struct ByCaseTests {
  @Test("Rounding agrees with the library's, up to numbers that are all whole")
  func rounding() {
    var random = SeededRandom(seed: 5)
    let exponents = (0..<2000).map { _ in Double.random(in: -20...60, using: &random) }
    let edges: [Double] = [0, 0.5, 1, 1.5, 2.5, 0x1p51 + 0.5, 0x1p52 - 0.5, 0x1p52, 0x1p53, 1e300]
    let numbers = exponents.map { Numerics.tenToThe($0 / 3.33) } + edges
    for number in numbers + numbers.map(\.nextUp) + numbers.filter({ $0 > 0 }).map(\.nextDown) {
      let figures = ByCase(repeating: number)
      #expect(figures.roundedUp.central == number.rounded(.up), "\(number)")
      #expect(figures.roundedDown[.adverse] == number.rounded(.down), "\(number)")
    }
  }
}
