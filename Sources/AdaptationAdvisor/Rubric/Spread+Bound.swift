extension Spread {
  /// One end of the estimate, or its middle.
  subscript(bound: Fact.Bound) -> Double {
    switch bound {
    case .low: low
    case .central: central
    case .high: high
    }
  }
}
