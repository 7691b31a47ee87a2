/// A source that a rule cites, with what it says.
package struct CitedSource: Hashable, Sendable, Encodable {
  package let key: String
  /// What it is called; empty where the key is unknown.
  package let title: String
  package let year: Int?
  /// How good the evidence is, such as `measured`; none for published cases.
  package let grade: String?
  /// How sure the figure is: read in the original, in a copy, or recalled.
  package let confidence: String?
  /// The day it was looked up; none for published cases.
  package let retrieved: String?
  /// Where to find it; empty if it has no address.
  package let url: String
  /// What it says.
  package let claim: String

  /// What some keys mean: by sources of one's own, else by the table of sources and the published
  /// cases that are compiled in.
  package static func resolve(_ keys: [String], of own: [Source] = []) -> [CitedSource] {
    let sources = Dictionary(
      (own + ((try? Source.list(json: EmbeddedFile.sources.bytes)) ?? [])).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
    return keys.map { key in
      if let source = sources[key] { return CitedSource(source) }
      if let published = published(key) { return CitedSource(published) }
      return CitedSource(
        key: key, title: "", year: nil, grade: nil, confidence: nil, retrieved: nil, url: "",
        claim: "neither the rubric nor the built-in table says what this is")
    }
  }

  /// Whether the built-in table knows the key.
  package var isKnown: Bool { !title.isEmpty }

  /// Claim, title, year, grade and confidence in a line.
  package var text: String {
    guard isKnown else { return claim }
    let origin = [title, year.map(String.init)].compactMap { $0 }.joined(separator: ", ")
    return "\(claim) (\(([origin] + trust).joined(separator: "; ")))"
  }

  /// How far it is to be trusted, in words: how good the evidence is, and how sure the figure.
  package var trust: [String] { [grade, confidence.map(Self.words)].compactMap { $0 } }

  /// What a published case chose, and whether that held, without what came of it: `Chose
  /// fine-tuning, contested since`; none for other sources.
  package var choice: String? { grade == nil ? Self.published(key).map(Self.choice) : nil }

  private static func words(for confidence: String) -> String {
    confidence == "recalled" ? "from memory, not looked up again" : "confidence \(confidence)"
  }

  private init(_ source: Source) {
    self.init(
      key: source.key, title: source.title, year: source.year, grade: source.grade.rawValue,
      confidence: source.confidence, retrieved: source.retrieved,
      url: Self.address(source.address), claim: source.claim)
  }

  private init(_ published: PublishedCase) {
    self.init(
      key: Source.casePrefix + published.id,
      title: "\(published.title), \(published.organization)", year: published.year, grade: nil,
      confidence: nil, retrieved: nil, url: Self.address(published.sources.first?.url ?? ""),
      claim: "\(Self.choice(of: published)). \(published.outcome)")
  }

  /// The published case that a key names.
  private static func published(_ key: String) -> PublishedCase? {
    let id = key.hasPrefix(Source.casePrefix) ? String(key.dropFirst(2)) : ""
    return Evidence.published.cases.first { $0.id == id }
  }

  private static func choice(of published: PublishedCase) -> String {
    (published.kind == .decision ? "Chose " : "Advises ") + published.chosen.rawValue
      + published.verdict.doubt
  }

  private init(
    key: String, title: String, year: Int?, grade: String?, confidence: String?,
    retrieved: String?, url: String, claim: String
  ) {
    self.key = key
    self.title = title
    self.year = year
    self.grade = grade
    self.confidence = confidence
    self.retrieved = retrieved
    self.url = url
    self.claim = claim
  }

  /// An arXiv identifier as the address of its page; anything else as it is.
  private static func address(_ text: String) -> String {
    let prefix = "arXiv:"
    return text.hasPrefix(prefix) ? "https://arxiv.org/abs/" + text.dropFirst(prefix.count) : text
  }
}
