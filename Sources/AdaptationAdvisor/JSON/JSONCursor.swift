import Spelling

/// A value of a document under examination, for readers that report everything that is wrong with
/// a document at once.
///
/// Each method returns the value in the type asked for, or none after adding a ``Problem``:
///
///     var problems: [Problem] = []
///     if let root = JSONCursor.read(bytes, &problems)?
///       .object(required: ["id"], optional: ["weight", "levels"], &problems)
///     {
///       let id = root["id"]?.string(&problems)
///       let weight = root["weight"]?.integer(in: 0...100, &problems) ?? 1
///       let levels = root["levels"]?.list(&problems) { $0.level(Consistency.self, &$1) } ?? []
///       …
///     }
///     // nothing was wrong if and only if problems is still empty
package struct JSONCursor: Sendable {
  package let node: JSONNode
  /// The way to what is around the value, and the step from there: put together where the way is
  /// told or gone on, which it is not for most values, as they are in order and lead nowhere.
  private let parent: JSONPath
  private let step: Step?
  /// The `id` of the innermost object around the value that has one.
  package let id: String?

  /// A step down.
  enum Step {
    case key(String)
    case index(Int)
  }

  package init(_ node: JSONNode, path: JSONPath = .root, id: String? = nil) {
    self.init(node, below: path, nil, id: id)
  }

  /// The cursor on a member or an element of what is at a path.
  init(_ node: JSONNode, below parent: JSONPath, _ step: Step?, id: String?) {
    self.node = node
    self.parent = parent
    self.step = step
    self.id = id
  }

  package var path: JSONPath {
    switch step {
    case .key(let key): parent.appending(key)
    case .index(let index): parent.appending(index)
    case nil: parent
    }
  }

  /// Reads a document and stands on its root. A violation of the grammar is the only problem then
  /// and there is no cursor; repeated keys are problems that leave one.
  package static func read(
    _ bytes: [UInt8], limits: JSONLimits = JSONLimits(), _ problems: inout [Problem]
  ) -> JSONCursor? {
    do {
      let document = try JSONDocument(parsing: bytes, limits: limits)
      // Those that are only counted need no place, which is a search through their objects.
      problems += document.duplicates.enumerated().map { index, error in
        let (path, id) =
          index < DocumentError.limit
          ? document.root.object(withKeyAt: error.offset) : (.root, nil)
        return Problem(.json(error.fact), offset: error.offset, path: path, id: id)
      }
      return JSONCursor(document.root)
    } catch {
      problems.append(Problem(.json(error.fact), offset: error.offset, path: nil))
      return nil
    }
  }

  /// Adds a problem with this value.
  package func report(
    _ fact: Problem.Fact, suggestion: String? = nil, _ problems: inout [Problem]
  ) {
    problems.append(
      Problem(fact, offset: node.offset, path: path, suggestion: suggestion, id: id))
  }

  /// Adds the problem that the value is of the wrong kind.
  package func reportKind(expected kinds: [JSONNode.Kind], _ problems: inout [Problem]) {
    report(.wrongKind(expected: kinds, found: node.kind), &problems)
  }

}

extension JSONCursor {
  /// An array with a number of elements within a range.
  package func array(
    count: ClosedRange<Int> = 0...Int.max, _ problems: inout [Problem]
  ) -> [JSONCursor]? {
    guard case .array(let elements) = node.value else {
      reportKind(expected: [.array], &problems)
      return nil
    }
    guard count ~= elements.count else {
      report(.wrongCount(elements.count, Problem.Bounds(count)), &problems)
      return nil
    }
    let path = path
    return elements.enumerated().map { JSONCursor($1, below: path, .index($0), id: id) }
  }

  /// An array with every element read in the same way. None if any of them cannot be read; all of
  /// them are tried, so that all their problems come out.
  package func list<Element>(
    count: ClosedRange<Int> = 0...Int.max, _ problems: inout [Problem],
    of read: (JSONCursor, inout [Problem]) -> Element?
  ) -> [Element]? {
    guard let cursors = array(count: count, &problems) else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(cursors.count)
    for cursor in cursors {
      if let element = read(cursor, &problems) { elements.append(element) }
    }
    return elements.count == cursors.count ? elements : nil
  }

  /// An object with known keys: every required one present, none but these. Problems with keys do
  /// not stop the reader, which finds what is there.
  package func object(
    required: [String] = [], optional: [String] = [], _ problems: inout [Problem]
  ) -> JSONObject? {
    guard let object = object(&problems) else { return nil }
    var missing = required.filter { !object.has(key: $0) }
    for member in object.members
    where !required.contains(where: member.has) && !optional.contains(where: member.has) {
      let known = required + optional
      let suggestion = Self.suggestion(for: member.key, among: known, problems)
      problems.append(
        Problem(
          .unknownKey(member.key, known: Self.likelyFirst(known, for: member.key, problems)),
          offset: member.keyOffset, path: path, suggestion: suggestion, id: object.id))
      // A misspelled key is not missing as well.
      missing.removeAll { $0 == suggestion }
    }
    if !missing.isEmpty {
      problems.append(
        Problem(.missingKeys(missing), offset: node.offset, path: path, id: object.id))
    }
    return object
  }

  /// An object with any keys.
  package func object(_ problems: inout [Problem]) -> JSONObject? {
    guard case .object(let members) = node.value else {
      reportKind(expected: [.object], &problems)
      return nil
    }
    return JSONObject(members: members, path: path, outerID: id)
  }

  /// From so many problems on, nothing is looked for that costs more the more there are.
  static let manyProblems = 100

  /// The nearest valid spelling. A document with very many problems gets no more suggestions.
  static func suggestion(
    for word: String, among candidates: [String], _ problems: [Problem]
  ) -> String? {
    problems.count < manyProblems ? Spelling.nearest(to: word, among: candidates) : nil
  }

  /// Words as a message lists them: of more than it has room for, the likeliest first.
  static func likelyFirst(
    _ words: [String], for word: String, _ problems: [Problem]
  ) -> [String] {
    words.count > Problem.most && problems.count < manyProblems
      ? Spelling.nearestFirst(words, to: word) : words
  }
}
