/// One number of a sum as it is printed, with what follows it and where it comes from.
package struct Factor: Hashable, Sendable {
  let number: PlainNumber
  /// Words behind the number: `examples`, `per GPU-hour`.
  let unit: String
  /// What the words multiply the number by: 1e-6 for `per M`, 1e12 for `TFLOP/s`.
  let scale: Double
  let source: Source
  private(set) var isDivisor = false

  init(
    _ number: PlainNumber, _ unit: String = "", scale: Double = 1, source: Source = .derived
  ) {
    self.number = number
    self.unit = unit
    self.scale = scale
    self.source = source
  }

  /// The same number to divide by.
  var inverted: Factor {
    var copy = self
    copy.isDivisor = true
    return copy
  }

  var text: String { number.text(with: unit) }

  /// What the printed number and its words say.
  var value: Double { number.value * scale }

  /// Where a number comes from.
  package enum Source: Hashable, Sendable {
    /// A law of nature or of the calendar.
    case constant
    /// Another line.
    case derived
    /// The user, under a key of the answers or a name of the run's inputs.
    case answer(String)
    case assumption(Assumption)
  }
}
