/// What became of one of the tests beside a rubric's rules.
package struct TestOutcome: Hashable, Sendable, Encodable {
  package let id: String
  package let why: String
  package let given: Answers
  /// What came out otherwise than expected; empty if the test passed.
  package let mismatches: [Mismatch]
  /// How the answer came about, for a test that failed.
  package let trace: Trace?

  package var isPassed: Bool { mismatches.isEmpty }

  /// One expectation that was not met.
  package struct Mismatch: Hashable, Sendable, Encodable {
    /// What was expected of: `strategy`, `call`, `ruled_out` or `fired`.
    package let of: String
    package let expected: String
    package let got: String
  }

  /// How an answer came about: every score, and what each rule gave to the two strategies that the
  /// test is about.
  package struct Trace: Hashable, Sendable, Encodable {
    package let call: Call
    /// What keeps the call from being clear, each as a clause; empty if it is.
    package let obstacles: [String]
    /// Points by which the first leads the second, 0…100.
    package let margin: Double
    /// Best first.
    package let standings: [Standing]
    /// The strategy recommended and the one expected; the runner-up where that is the same.
    package let compared: [Strategy]
    /// What rules gave, the largest difference first.
    package let rules: [Contribution]
    package let gates: [FiredGate]
  }

  package struct Standing: Hashable, Sendable, Encodable {
    package let strategy: Strategy
    /// 0…100.
    package let score: Double
    package let feasibility: Feasibility
  }

  /// What a rule adds to the scores of the strategies that are compared.
  package struct Contribution: Hashable, Sendable, Encodable {
    package let rule: String
    package let criterion: String
    /// Points of the score for each of them, before values are held within 0…100.
    package let points: [Double]
  }

  package struct FiredGate: Hashable, Sendable, Encodable {
    package let rule: String
    package let strategy: Strategy
    package let effect: Feasibility
  }
}
