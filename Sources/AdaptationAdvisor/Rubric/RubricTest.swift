/// An example beside the rules: what is given, what must come of it, and why that matters.
struct RubricTest: Hashable, Sendable {
  /// Unique among rules and tests.
  let id: String
  /// What the test protects, as one sentence.
  let why: String
  let given: Answers
  let expect: Expectation

  /// What must come out; of what is left out, anything may.
  struct Expectation: Hashable, Sendable {
    /// Position of the strategy to be recommended.
    let strategy: Int?
    let call: Call?
    /// Positions of all strategies that are ruled out, and no others.
    let ruledOut: [Int]?
    /// Rules that must fire; others may as well.
    let fired: [String]?
  }
}
