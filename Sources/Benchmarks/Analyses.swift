import AdaptationAdvisor

/// Parts of the analysis, to be measured each by itself.
enum Analyses {
  static func all(_ advisor: Advisor) -> [(String, (Answers) throws -> Void)] {
    [
      ("decision with robustness", { _ = try advisor.robustness(of: $0) }),
      ("all changes, pairs included", { _ = try advisor.flips(of: $0) }),
      // Who could win once more is known is worked out where it is asked for.
      ("whole report", { _ = try advisor.recommend(for: $0).unknowns }),
      (
        "whole report as JSON",
        { _ = try OrderedJSONEncoder(layout: .compact).encode(advisor.recommend(for: $0)) }
      ),
    ]
  }
}
