/// What the members of a condition may be, and what is told of those that are something else.
extension RubricReader {
  /// Reports members that no fact has the name of: what they name instead, if they name anything.
  func reportUnknownMembers(of object: JSONObject, _ problems: inout [Problem]) {
    let known = RubricShape.condition.optional
    for member in object.members where !known.contains(where: member.has) {
      let named = named(member.key)
      let suggestion =
        Self.connectives[member.key]
        ?? (named == nil ? JSONCursor.suggestion(for: member.key, among: known, problems) : nil)
      let fact =
        named
        ?? .unknownKey(
          member.key, known: JSONCursor.likelyFirst(known, for: member.key, problems))
      problems.append(
        Problem(
          fact, offset: member.keyOffset, path: object.path, suggestion: suggestion, id: object.id))
    }
  }

  /// What other languages call that which joins conditions here.
  private static let connectives = ["or": "any", "and": "all", "nor": "not", "none": "not"]

  /// What to say of a key that names something else than a fact.
  private func named(_ key: String) -> Problem.Fact? {
    let (noun, remedy): (String, String)
    if criteria.contains(key) || key == "criterion" {
      (noun, remedy) = ("criterion", "name a question or fact that the criterion's tables read")
    } else if strategies.contains(key) || key == "strategy" {
      (noun, remedy) = ("strategy", "the rule's other keys say which strategy it is about")
    } else if references.ids.contains(key) {
      (noun, remedy) = ("rule", "repeat the condition of that rule")
    } else {
      return nil
    }
    let subject = key == noun ? "this names a" : "\(Echo.quoted(key)) is a"
    return .other(
      "\(subject) \(noun), and conditions read answers only", remedy: remedy, kind: .unknownName)
  }

  /// The levels that a value names, one or several, as bits.
  func levels(
    _ cursor: JSONCursor, of question: Question, _ problems: inout [Problem]
  ) -> UInt32 {
    let words: [JSONCursor]
    switch cursor.node.value {
    case .array: words = cursor.array(count: 1...64, &problems) ?? []
    case .string: words = [cursor]
    default:
      cursor.report(
        .other(
          "\(question.key) is answered by levels, not by \(cursor.node.kind.wording)",
          remedy: "write one of its levels or a list of them; 'not' goes around the condition",
          kind: .wrongType), &problems)
      return 0
    }
    return words.reduce(0) { mask, word in
      guard let level = level(word, of: question, &problems) else { return mask }
      let bit = UInt32(1) << UInt32(level)
      if mask & bit != 0 {
        word.report(
          .other(
            "\(Echo.quoted(question.levels[level].name)) is named twice", remedy: "name it once",
            kind: .repetition), &problems)
      }
      return mask | bit
    }
  }

  /// A half-open range of a number.
  func bounds(_ fact: Fact, _ cursor: JSONCursor, _ problems: inout [Problem]) -> Condition? {
    guard case .object = cursor.node.value else {
      reportNoBounds(fact, cursor, &problems)
      return nil
    }
    guard let object = cursor.object(RubricShape.bounds, &problems) else { return nil }
    let low = object["at_least"]?.number(in: 0...Double.infinity, &problems)
    let high = object["below"]?.number(in: 0...Double.infinity, &problems)
    if object.members.isEmpty {
      cursor.report(
        .other("a bound is missing", remedy: "give at_least, below, or both", kind: .missingKey),
        &problems)
    }
    if let low, let high, low >= high {
      cursor.report(
        .other(
          "at_least \(Format.plain(low)) is not below \(Format.plain(high)); nothing fits",
          kind: .emptyBand), &problems)
    }
    return .number(fact, atLeast: low, below: high)
  }

  private func reportNoBounds(_ fact: Fact, _ cursor: JSONCursor, _ problems: inout [Problem]) {
    var remedy = #"write {"at_least": n}, {"below": n} or both"#
    if case .question(let question) = fact, !question.levels.isEmpty {
      remedy += "; levels count as the numbers they stand for"
    }
    cursor.report(
      .other(
        "\(fact.name) is a number, which is held against bounds, not against "
          + cursor.node.kind.wording, remedy: remedy, kind: .wrongType), &problems)
  }
}
