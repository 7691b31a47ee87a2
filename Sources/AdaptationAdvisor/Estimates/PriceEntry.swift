/// One price, hardware figure or default, with where it comes from.
package struct PriceEntry: Hashable, Sendable {
  /// Dotted, unique in the table: `gpu_price.h100`.
  package let name: String
  /// In words, money as `USD per …`.
  package let unit: String
  package let low: Double
  package let central: Double
  package let high: Double
  /// Keys of facts, cases and `J` for judgment; empty if a user set the value.
  package let sources: [String]
  /// When the figure was true; none if a user set the value.
  package let date: CalendarMonth?
  /// What it is, in a sentence.
  package let note: String
  /// What the table says, where a user set the value.
  package var standing: Spread?

  /// Whether it ages as prices do; hardware and habits do not.
  package var isPrice: Bool { unit.hasPrefix("USD") }

  /// Whether a user set it.
  package var isOverridden: Bool { date == nil }

  /// The same entry with figures that a user chose.
  func overridden(low: Double, central: Double, high: Double) -> PriceEntry {
    PriceEntry(
      name: name, unit: unit, low: low, central: central, high: high, sources: [], date: nil,
      note: note, standing: standing ?? Spread(self.low, self.central, self.high))
  }

  /// The values in all cases, given what the entry stands for.
  func values(for assumption: Assumption) -> ByCase {
    let (cheap, dear) = assumption.isCheaperWhenHigher ? (high, low) : (low, high)
    return ByCase(favorable: cheap, central: central, adverse: dear)
  }
}
