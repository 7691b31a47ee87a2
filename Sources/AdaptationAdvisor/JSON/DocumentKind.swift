/// The kinds of JSON document that this program reads or writes, told apart by their keys, so that a
/// file in the wrong place is called what it is.
enum DocumentKind: CaseIterable {
  case outline, report, rubric, prices, cases, sources, answers

  /// What the document at a cursor looks like; none if it is not clear.
  init?(_ cursor: JSONCursor) {
    guard case .object(let members) = cursor.node.value else { return nil }
    let keys = Set(members.prefix(Self.most).map(\.key))
    guard let kind = Self.allCases.first(where: { $0.isLike(keys) }) else { return nil }
    self = kind
  }

  /// What to report instead of everything else, if some bytes are a document of another kind than
  /// this.
  func mistaken(in bytes: [UInt8]) -> [Problem]? {
    var ignored: [Problem] = []
    return JSONCursor.read(bytes, &ignored).flatMap(mistaken).map { [$0] }
  }

  /// What to report, if the document at a cursor is of another kind than this.
  func mistaken(_ cursor: JSONCursor) -> Problem? {
    if let kind = DocumentKind(cursor) {
      if kind == self { return nil }
      return problem("this is \(kind.noun), not \(noun)", remedy(having: kind), cursor)
    }
    // One object around the whole is a wrapper.
    guard case .object(let members) = cursor.node.value, members.count == 1,
      DocumentKind(JSONCursor(members[0].node)) == self
    else { return nil }
    return problem(
      "\(noun) stands within \(Echo.quoted(members[0].key)), where it cannot be read",
      "take that key and the braces around it away", cursor)
  }

  /// No more keys of a document are looked at.
  private static let most = 100

  private func problem(_ fault: String, _ remedy: String, _ cursor: JSONCursor) -> Problem {
    Problem(
      .other(fault, remedy: remedy, kind: .wrongDocument), offset: cursor.node.offset,
      path: cursor.path)
  }

  private func isLike(_ keys: Set<String>) -> Bool {
    switch self {
    case .outline: keys.isSuperset(of: ["sha256", "sections"])
    case .report: keys.isSuperset(of: ["recommendation", "strategies"])
    case .rubric:
      keys.intersection(["strategies", "criteria", "gates", "adjustments", "call"]).count > 1
    case .prices: keys.contains("entries")
    case .cases: keys.contains("cases")
    case .sources: keys.contains("sources")
    case .answers: Question.allCases.contains { keys.contains($0.key) }
    }
  }

  private var noun: String {
    switch self {
    case .outline: "what 'rubric show' prints"
    case .report: "a report"
    case .rubric: "a rubric"
    case .prices: "a price table"
    case .cases: "a file of cases"
    case .sources: "a table of sources"
    case .answers: "a set of answers"
    }
  }

  /// Where the document belongs, or where to get the right one.
  private func remedy(having kind: DocumentKind) -> String {
    switch (self, kind) {
    case (.rubric, .outline): "take the file itself, which 'advisor rubric export' writes"
    case (.answers, .report): "take what stands in it under 'answers'"
    case (_, .rubric): "give it with --rubric"
    case (_, .prices): "give it with --prices"
    case (_, .cases): "give it to 'advisor rubric test' with --cases"
    case (_, .sources): "give it to 'advisor rubric lint' with --sources"
    case (_, .answers): "give it to 'advisor recommend' as its file"
    case (_, .outline), (_, .report): "give the file that it was made from"
    }
  }
}
