import AdaptationAdvisor

extension Report {
  /// What the percentages beside published cases are.
  static let likeness =
    "How alike: by how far the answers to the same questions agree, less where they are few."

  /// The published cases that are alike enough to be compared with, which is from two fifths on by our
  /// judgment.
  var comparableCases: [SimilarCase] { cases.filter { $0.similarity >= 0.4 } }

  /// What was chosen in a case, and whether that held: `chose fine-tuning, which did not hold`; or what
  /// guidance advises.
  func choice(of published: SimilarCase) -> String {
    (published.kind == .decision ? "chose " : "guidance, advises ")
      + "\(name(of: published.chosen))\(published.verdict.doubt)"
  }
}

extension Report.SimilarCase {
  /// How alike it is, by how far the answers to the same questions agree: `57%`.
  var alike: String { Format.percent(similarity) }
}
