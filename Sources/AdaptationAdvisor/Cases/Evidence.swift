/// The published cases and the table of sources that a rubric's rules refer to.
struct Evidence: Sendable {
  let cases: [PublishedCase]

  /// The cases most like a situation, the most alike first; of equals, the newer first.
  ///
  /// Cases that share nothing are left out.
  func nearest(to answers: Answers, count: Int) -> [Report.SimilarCase] {
    let ranked = cases.map { ($0, Similarity.between(answers, $0.answers)) }
      .filter { $0.1 > 0 }
      .sorted { ($1.1, $1.0.year, $0.0.id) < ($0.1, $0.0.year, $1.0.id) }
    return ranked.prefix(count).map { published, similarity in
      Report.SimilarCase(
        id: published.id, organization: published.organization, title: published.title,
        year: published.year, chosen: published.chosen, outcome: published.outcome,
        similarity: similarity, url: published.sources.first?.url ?? "")
    }
  }
}

extension PublishedCase {
  /// The cases that are compiled in.
  package static var standard: [PublishedCase] { Evidence.published.cases }
}

extension Evidence {
  /// The cases that are compiled in; read when they are first needed.
  static let published = Evidence(
    cases: (try? PublishedCase.list(json: EmbeddedFile.cases.bytes)) ?? [])
}
