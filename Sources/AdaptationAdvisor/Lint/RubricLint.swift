/// What is wrong with a rubric file, and what is suspicious in it.
///
///     let lint = RubricLint(json: bytes, with: try SourceTable.builtIn(), today: nil)
///     for finding in lint.findings { print(finding.place, finding.message) }
package struct RubricLint: Sendable {
  /// The rubric's name and version; none if it cannot be read.
  package let name: String?
  package let version: String?
  /// SHA-256 of the file's bytes, in hexadecimal.
  package let sha256: String
  /// What was found, in the order of the file; in other files last.
  package let findings: [Finding]
  /// What was looked at and how far, a clause each; empty if the rubric cannot be read.
  package let checks: [String]

  /// From how many months on a source or price has aged, unless the rubric says otherwise.
  static let months = 24

  /// Looks through a rubric file.
  ///
  /// - Parameters:
  ///   - bytes: the rubric file.
  ///   - sources: what the keys of sources mean.
  ///   - prices: a price table of one's own to be looked through as well.
  ///   - today: the month against which ages are measured; none to measure none.
  package init(
    json bytes: [UInt8], with sources: SourceTable, prices: PriceFile? = nil,
    today: CalendarMonth?
  ) {
    let digest = RubricDigest(of: bytes)
    sha256 = digest.hexadecimal
    var problems: [Problem] = []
    var rubric: Rubric?
    let root = JSONCursor.read(bytes, &problems)
    if let root {
      rubric = RubricReader.read(root, digest: digest, &problems)
    }
    guard let root, let rubric, problems.isEmpty else {
      let sorted = problems.sorted { $0.offset < $1.offset }
      let places = Place.places(of: sorted.map(\.offset), in: bytes)
      findings = zip(sorted, places).map { Finding($0, at: $1, in: bytes) }
      (name, version, checks) = (nil, nil, [])
      return
    }
    (name, version) = (rubric.name, rubric.version)
    var linter = Linter(rubric, RuleMap(root))
    linter.checkConditions()
    linter.checkTables()
    linter.checkForgotten()
    linter.checkDoubles()
    linter.checkLevels()
    linter.checkTexts()
    linter.checkIdle()
    linter.checkDirections()
    linter.checkStrategies()
    linter.checkCall()
    let months = linter.agedAfterMonths ?? Self.months
    linter.checkSources(sources, today: today, months: months)
    if let prices, let today { linter.checkPrices(prices, today: today, months: months) }
    checks = linter.checks
    findings =
      linter.findings(in: .rubric, bytes) + linter.findings(in: .sources, sources.bytes)
      + (prices.map { linter.findings(in: .prices, $0.bytes) } ?? [])
  }

  /// How many findings keep the rubric from being used.
  package var errors: Int { findings.count { $0.kind.severity == .error } }

  /// How many findings do not, but are most likely slips.
  package var warnings: Int { findings.count { $0.kind.severity == .warning } }

  /// How many findings may well be meant so.
  package var notes: Int { findings.count - errors - warnings }
}
