/// One number that an estimate rests on.
package struct AssumedValue: Hashable, Sendable {
  /// A name of the price table, a key of the answers, or a name of the run's inputs.
  package let name: String
  package let span: Spread
  /// In words; empty for answers.
  package let unit: String
  /// Whether the user stated it, as an answer or by overriding the table.
  package let isAnswered: Bool
  /// Empty if the user stated it.
  package let sources: [String]
  package let date: CalendarMonth?
  package let note: String
}

extension AssumedValue {
  /// A value of the price table.
  init(_ entry: PriceEntry) {
    self.init(
      name: entry.name, span: Spread(entry.low, entry.central, entry.high), unit: entry.unit,
      isAnswered: entry.isOverridden, sources: entry.sources, date: entry.date, note: entry.note)
  }

  /// A value that was answered.
  init(answer name: String, _ value: Double) {
    self.init(
      name: name, span: Spread(value), unit: "", isAnswered: true, sources: [], date: nil, note: "")
  }
}
