extension Rubric {
  /// The identifiers of the criteria, in their order.
  package var criterionNames: [String] { criteria.map(\.id) }

  /// The identifiers of the strategies, in their order.
  package var strategyNames: [String] { strategies.map(\.strategy.rawValue) }
}
