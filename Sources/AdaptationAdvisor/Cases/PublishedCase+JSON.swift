extension PublishedCase {
  /// The cases of a case file: an object with its version, or just an array of them.
  ///
  /// - Parameter strategies: those that a case may have chosen; any where none are given.
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place and case.
  package static func list(
    json bytes: [UInt8], strategies: [Strategy]? = nil
  ) throws(DocumentError) -> [PublishedCase] {
    var problems: [Problem] = []
    let cases = read(bytes, strategies: strategies, &problems)
    guard let cases, problems.isEmpty else { throw DocumentError(problems, in: bytes) }
    return cases
  }

  static func read(
    _ bytes: [UInt8], strategies: [Strategy]? = nil, _ problems: inout [Problem]
  ) -> [PublishedCase]? {
    let root = JSONCursor.read(bytes, &problems)
    let known = strategies.map { $0.map(\.rawValue) }
    var seen: Set<String> = []
    return root.flatMap { array($0, &problems) }?.list(&problems) { cursor, problems in
      cursor.checkID(&seen, &problems)
      return PublishedCase(cursor, known, &problems)
    }
  }

  /// The array of cases, once the version of the file around it is known to be readable.
  private static func array(_ root: JSONCursor, _ problems: inout [Problem]) -> JSONCursor? {
    guard case .object = root.node.value else { return root }
    guard root.checkSchema(of: "case file", &problems) else { return nil }
    let file = root.object(CasesShape.file, &problems)
    _ = file?["updated"]?.text(&problems)
    return file?["cases"]
  }

  private init?(_ cursor: JSONCursor, _ known: [String]?, _ problems: inout [Problem]) {
    guard let object = cursor.object(CasesShape.published, &problems),
      let id = object["id"]?.text(&problems),
      let kind = object["kind"]?.level(Kind.self, &problems),
      let title = object["title"]?.text(&problems),
      let organization = object["organization"]?.string(&problems),
      let year = object["year"]?.integer(in: 1950...2200, &problems),
      let situation = object["situation"]?.text(&problems),
      let answers = object["answers"].flatMap({ Answers($0, &problems) }),
      let judged = object["judged"]?.list(&problems, of: { $0.question(&$1) }),
      let chosen = object["chosen"]?.strategy(known, &problems),
      let technique = object["technique"]?.string(&problems),
      let also = object["also_credible"]?.list(&problems, of: { $0.strategy(known, &$1) }),
      let outcome = object["outcome"]?.text(&problems),
      let verdict = object["verdict"]?.level(Verdict.self, &problems),
      let quality = object["quality"]?.string(&problems),
      let sources = object["sources"]?.list(&problems, of: { Source($0, &$1) })
    else { return nil }
    self.init(
      id: id, kind: kind, title: title, organization: organization, year: year,
      situation: situation, answers: answers, judged: judged, chosen: chosen, technique: technique,
      alsoCredible: also, outcome: outcome, verdict: verdict, quality: quality, sources: sources)
  }
}

extension PublishedCase.Source {
  fileprivate init?(_ cursor: JSONCursor, _ problems: inout [Problem]) {
    guard let object = cursor.object(CasesShape.source, &problems),
      let title = object["title"]?.text(&problems), let url = object["url"]?.string(&problems)
    else { return nil }
    self.init(title: title, url: url)
  }
}

extension JSONCursor {
  /// Reports a case whose identifier one before it has.
  fileprivate func checkID(_ seen: inout Set<String>, _ problems: inout [Problem]) {
    var ignored: [Problem] = []
    guard let place = object(&ignored)?["id"], let id = place.string(&ignored),
      !seen.insert(id).inserted
    else { return }
    place.report(
      .other("the id \(Echo.quoted(id)) is used twice; give each case its own"), &problems)
  }

  /// A strategy; where some are known, one of them.
  fileprivate func strategy(_ known: [String]?, _ problems: inout [Problem]) -> Strategy? {
    let name = known.map { choice(among: $0, noun: "strategy", &problems) } ?? text(&problems)
    return name.map { Strategy(rawValue: $0) }
  }

  fileprivate func question(_ problems: inout [Problem]) -> Question? {
    choice(among: Question.allCases.map(\.key), noun: "question", &problems)
      .flatMap { Question(key: $0) }
  }
}
