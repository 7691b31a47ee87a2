/// How a rubric's recommendations agree with published cases.
package struct Agreement: Hashable, Sendable {
  /// One case beside what the rubric says about it.
  package struct Result: Hashable, Sendable {
    package let published: PublishedCase
    package let recommended: Strategy
    package let runnerUp: Strategy
    package let call: Call
    package let margin: Double
    /// Values before clamping that lay outside 0…100, and all values.
    package let clamped: Int
    package let values: Int
    /// The largest reasons for the recommended strategy over the one chosen, best first.
    package let reasons: [String]

    package var isStrict: Bool { recommended == published.chosen }
    package var isCredible: Bool { published.accepts(recommended) }
    package var isClear: Bool { call == .clear }
  }

  package let results: [Result]

  package init(results: [Result]) { self.results = results }
}

extension Agreement {
  package var strict: Share { Share(of: results, where: \.isStrict) }
  package var credible: Share { Share(of: results, where: \.isCredible) }
  package var clear: Share { Share(of: results, where: \.isClear) }
  package var disagreements: [Result] { results.filter { !$0.isStrict } }
  package var clamped: Share {
    Share(count: results.reduce(0) { $0 + $1.clamped }, total: results.reduce(0) { $0 + $1.values })
  }

  /// The part of the results that has a property.
  package func only(_ isIncluded: (Result) -> Bool) -> Agreement {
    Agreement(results: results.filter(isIncluded))
  }

  /// A count out of a total.
  package struct Share: Hashable, Sendable {
    package let count: Int
    package let total: Int

    /// The fraction, 0…1; 0 of nothing.
    package var fraction: Double { total == 0 ? 0 : Double(count) / Double(total) }

    init(count: Int, total: Int) {
      self.count = count
      self.total = total
    }

    init(of results: [Result], where holds: (Result) -> Bool) {
      self.init(count: results.count(where: holds), total: results.count)
    }
  }
}
