import AdaptationAdvisor

/// Parts of the analysis, to be measured each by itself.
enum Analyses {
  static func all(_ advisor: Advisor) -> [(String, (Answers) throws -> Void)] {
    [
      ("decision with robustness", { _ = try advisor.robustness(of: $0) }),
      ("all changes, pairs included", { _ = try advisor.flips(of: $0) }),
      ("whole report", { _ = try advisor.recommend(for: $0) }),
    ]
  }
}
