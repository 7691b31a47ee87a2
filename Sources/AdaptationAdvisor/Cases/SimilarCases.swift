/// The published cases most like a situation.
struct SimilarCases: Sendable {
  private let file: [UInt8]
  private let digests: [CaseDigest]

  /// - Parameter file: a case file that is known to be in order.
  init(_ file: [UInt8]) {
    self.file = file
    digests = CaseDigest.skim(file) ?? []
  }

  /// The cases that are compiled in; skimmed when they are first needed.
  static let published = SimilarCases(EmbeddedFile.cases.bytes)

  /// How many cases there are to compare with.
  var count: Int { digests.count }

  /// The cases most like a situation, the most alike first; of equals, the newer first.
  ///
  /// Cases that share nothing are left out.
  func nearest(to answers: Answers, count: Int) -> [Report.SimilarCase] {
    let similarities = digests.map { Similarity.between(answers, $0.answers) }
    let best = similarities.filter { $0 > 0 }.sorted(by: >).prefix(count)
    guard let least = best.last else { return [] }
    let candidates = digests.indices.filter { similarities[$0] >= least }
      .compactMap { read(digests[$0], similarities[$0]) }
    let ranked = candidates.sorted { a, b in
      if a.similarity != b.similarity { return a.similarity > b.similarity }
      return (b.year, a.id) < (a.year, b.id)
    }
    return Array(ranked.prefix(count))
  }

  /// What a report does not tell of a case, most of its text.
  private static let unread = ["situation", "answers", "judged", "technique", "also_credible"]

  private func read(_ digest: CaseDigest, _ similarity: Double) -> Report.SimilarCase? {
    var problems: [Problem] = []
    var limits = JSONLimits()
    limits.unread = Self.unread
    let cursor = JSONCursor.read(Array(file[digest.text]), limits: limits, &problems)
    guard let object = cursor?.object(&problems), let year = object["year"]?.number(&problems),
      let verdict = object["verdict"]?.level(PublishedCase.Verdict.self, &problems),
      let kind = object["kind"]?.level(PublishedCase.Kind.self, &problems)
    else { return nil }
    func text(_ key: String) -> String { object[key]?.string(&problems) ?? "" }
    let source = object["sources"]?.array(&problems)?.first?.object(&problems)
    return Report.SimilarCase(
      id: text("id"), kind: kind, organization: text("organization"), title: text("title"),
      year: Int(year),
      chosen: Strategy(rawValue: text("chosen")), outcome: text("outcome"),
      verdict: verdict, similarity: similarity, url: source?["url"]?.string(&problems) ?? "")
  }
}
