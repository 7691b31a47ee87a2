/// A source that a rule cites, with what it says.
package struct CitedSource: Hashable, Sendable {
  package let key: String
  /// Title, year, grade and claim in a line.
  package let text: String
  /// Where to find it; empty if it has no address.
  package let address: String

  /// What some keys mean, by the table of sources and the published cases that are compiled in.
  package static func resolve(_ keys: [String]) -> [CitedSource] {
    let sources = (try? Source.list(json: EmbeddedFile.sources.bytes)) ?? []
    return keys.map { key in
      if let source = sources.first(where: { $0.key == key }) { return CitedSource(source) }
      let id = key.hasPrefix(Source.casePrefix) ? String(key.dropFirst(2)) : ""
      if let published = Evidence.published.cases.first(where: { $0.id == id }) {
        return CitedSource(published)
      }
      return CitedSource(key: key, text: "not in the built-in table of sources", address: "")
    }
  }

  private init(key: String, text: String, address: String) {
    self.key = key
    self.text = text
    self.address = address
  }

  private init(_ source: Source) {
    let year = source.year.map { ", \($0)" } ?? ""
    let confidence = source.confidence.map { ", confidence \($0)" } ?? ""
    self.init(
      key: source.key,
      text: "\(source.claim) (\(source.title)\(year); \(source.grade.rawValue)\(confidence))",
      address: source.address)
  }

  private init(_ published: PublishedCase) {
    self.init(
      key: Source.casePrefix + published.id,
      text: "\(published.title) (\(published.organization), \(published.year)) chose "
        + "\(published.chosen.rawValue). \(published.outcome)",
      address: published.sources.first?.url ?? "")
  }
}
