/// What a key in a rule's list of sources means.
package struct Source: Codable, Hashable, Sendable {
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

  package enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case seed, fact, paper, page, judgment
  }

  package enum Grade: String, Codable, Hashable, Sendable, CaseIterable {
    case measured, published, expert, judgment
  }

  private enum CodingKeys: String, CodingKey {
    case key, title, kind, year, address, claim, grade, confidence, retrieved
    case validUntil = "valid_until"
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
    if let mistaken = DocumentKind.sources.mistaken(root) {
      problems.append(mistaken)
      return nil
    }
    let object = root.object(SourcesShape.file, &problems)
    _ = object?["updated"]?.text(&problems)
    return object?["sources"].flatMap { list($0, &problems) }
  }

  /// The sources in an array, each key once.
  static func list(_ cursor: JSONCursor, _ problems: inout [Problem]) -> [Source]? {
    var seen: Set<String> = []
    return cursor.list(count: 0...4096, &problems) { cursor, problems in
      let source = Source(cursor, &problems)
      if let source, !seen.insert(source.key).inserted {
        var ignored: [Problem] = []
        cursor.object(&ignored)?["key"]?.report(
          .other(
            "the key \(Echo.quoted(source.key)) is explained twice", remedy: "keep one",
            kind: .repetition), &problems)
      }
      return source
    }
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
