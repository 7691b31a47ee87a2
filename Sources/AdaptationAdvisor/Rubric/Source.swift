/// What a key in a rule's list of sources means.
package struct Source: Hashable, Sendable {
  /// The key, such as `S031` or `F081`.
  package let key: String
  package let title: String
  package let kind: Kind
  package let year: Int?
  /// Where to find it, as a web address or an arXiv identifier; empty if it has none.
  package let address: String
  /// What it says, in our words.
  package let claim: String
  package let grade: Grade
  /// How sure the figure is: read in the original, in a copy, or recalled.
  package let confidence: String?
  /// The day it was looked up.
  package let retrieved: String
  /// The month or day up to which it holds, if it says so.
  package var validUntil: String?

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case seed, fact, paper, page, judgment
  }

  package enum Grade: String, Hashable, Sendable, CaseIterable {
    case measured, published, expert, judgment
  }

  /// The prefix of keys that name a published case instead.
  package static let casePrefix = "C:"
}

extension Source {
  /// The table of sources of a file such as `rubrics/sources.json`.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place.
  package static func list(json bytes: [UInt8]) throws(DocumentError) -> [Source] {
    var problems: [Problem] = []
    let sources = read(bytes, &problems)
    guard let sources, problems.isEmpty else { throw DocumentError(problems, in: bytes) }
    return sources
  }

  static func read(_ bytes: [UInt8], _ problems: inout [Problem]) -> [Source]? {
    guard let root = JSONCursor.read(bytes, &problems),
      root.checkSchema(of: "table of sources", &problems)
    else { return nil }
    let object = root.object(SourcesShape.file, &problems)
    _ = object?["updated"]?.text(&problems)
    return object?["sources"]?.list(&problems) { Source($0, &$1) }
  }

  private init?(_ cursor: JSONCursor, _ problems: inout [Problem]) {
    guard let object = cursor.object(SourcesShape.source, &problems),
      let key = object["key"]?.text(&problems),
      let title = object["title"]?.text(&problems),
      let kind = object["kind"]?.level(Kind.self, &problems),
      let claim = object["claim"]?.text(&problems),
      let grade = object["grade"]?.level(Grade.self, &problems),
      let retrieved = object["retrieved"]?.text(&problems)
    else { return nil }
    self.init(
      key: key, title: title, kind: kind, year: object["year"]?.integer(&problems),
      address: object["address"]?.string(&problems) ?? "", claim: claim, grade: grade,
      confidence: object["confidence"]?.string(&problems), retrieved: retrieved,
      validUntil: object["valid_until"]?.text(&problems))
  }
}
