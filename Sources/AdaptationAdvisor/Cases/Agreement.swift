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

  /// What always recommending one strategy would reach, for the strategy that does best.
  package var constant: (strict: Share, credible: Share) {
    let strategies = Set(results.map(\.published.chosen)).sorted { $0.rawValue < $1.rawValue }
    let shares = strategies.map { strategy in
      (
        Share(of: results) { $0.published.chosen == strategy },
        Share(of: results) { $0.published.accepts(strategy) }
      )
    }
    let none = Share(count: 0, total: results.count)
    return shares.max { $0.0.count < $1.0.count } ?? (none, none)
  }

  /// Answers that were judged from the text of a case, of all answers.
  package var judged: Share {
    Share(
      count: results.reduce(0) { $0 + $1.published.judged.count },
      total: results.reduce(0) { $0 + $1.published.answers.answered.count })
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
