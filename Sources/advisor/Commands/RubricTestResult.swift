import AdaptationAdvisor

/// What `advisor rubric test` found out.
struct RubricTestResult: Encodable {
  let agreement: AgreementSummary
  /// Cases that chose a strategy which the rubric does not have.
  let leftOut: Int
  let tests: [TestOutcome]
  let coverage: RuleCoverage

  private enum CodingKeys: String, CodingKey {
    case leftOut = "cases_left_out"
    case passed = "tests_passed"
    case failed = "tests_failed"
    case tests, coverage
  }

  /// The keys of the agreement, then those of the tests.
  func encode(to encoder: any Encoder) throws {
    try agreement.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(leftOut, forKey: .leftOut)
    try container.encode(tests.count(where: \.isPassed), forKey: .passed)
    try container.encode(tests.count { !$0.isPassed }, forKey: .failed)
    try container.encode(tests, forKey: .tests)
    try container.encode(coverage, forKey: .coverage)
  }
}
