extension Report {
  /// A value of the price table, or another assumption, that was replaced for this report.
  public struct ReplacedPrice: Codable, Hashable, Sendable {
    /// Its name in the price table: `engineer_day`.
    public let name: String
    /// The unit, in words.
    public let unit: String
    /// What is assumed now; three equal numbers where one was given.
    public let value: Range
    /// What the table says.
    public let instead: Range

    enum CodingKeys: String, CodingKey {
      case name, unit, value
      case instead = "instead_of"
    }

    /// Whether one number stands for a range now, so that the ends of estimates know no better and no
    /// worse.
    public var losesRange: Bool { value.low == value.high && instead.low < instead.high }
  }
}

extension Report.ReplacedPrice {
  /// None for a value of the table that nobody replaced, or only by itself.
  init?(_ entry: PriceEntry) {
    let value = Spread(entry.low, entry.central, entry.high)
    guard let standing = entry.standing, standing != value else { return nil }
    self.init(
      name: entry.name, unit: entry.unit,
      value: Report.Range(value),
      instead: Report.Range(standing))
  }
}
