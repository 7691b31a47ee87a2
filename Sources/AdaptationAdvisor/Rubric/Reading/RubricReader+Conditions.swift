extension RubricReader {
  /// The condition under `when`; always true where there is none.
  ///
  /// - Parameter perStrategy: whether facts that differ by strategy may be read.
  func condition(
    _ cursor: JSONCursor?, perStrategy: Bool = false, _ problems: inout [Problem]
  ) -> Condition {
    guard let cursor, let object = members(cursor, &problems) else { return .always }
    let parts = object.entries.compactMap { key, value -> Condition? in
      switch key {
      case "any": .any(conditions(value, perStrategy, &problems))
      case "all": .all(conditions(value, perStrategy, &problems))
      case "not": .not(condition(value, perStrategy: perStrategy, &problems))
      default:
        Fact(name: key).flatMap { fact in
          checkScope(fact, value, perStrategy, &problems) ? member(fact, value, &problems) : nil
        }
      }
    }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  /// The object that a condition is, with its unknown members reported.
  private func members(_ cursor: JSONCursor, _ problems: inout [Problem]) -> JSONObject? {
    switch cursor.node.value {
    case .object(let members) where members.isEmpty:
      cursor.report(
        .other(
          "this condition demands nothing, so it always holds",
          remedy: "leave 'when' out where a rule is always to apply, or demand something",
          kind: .emptyCondition), &problems)
      return nil
    case .array:
      cursor.report(
        .other(
          "a condition is an object, not a list",
          remedy: #"wrap the list: {"all": [ … ]}, or {"any": [ … ]}"#, kind: .wrongType),
        &problems)
      return nil
    case .string, .number:
      cursor.report(
        .other(
          "a condition is an object, not \(cursor.node.kind.wording)",
          remedy: #"write it as data, such as {"labeled_examples": {"below": 50}}"#,
          kind: .wrongType), &problems)
      return nil
    default:
      guard let object = cursor.object(&problems) else { return nil }
      reportUnknownMembers(of: object, &problems)
      return object
    }
  }

  /// Whether a fact means something here, where a strategy is concerned or not.
  private func checkScope(
    _ fact: Fact, _ cursor: JSONCursor, _ perStrategy: Bool, _ problems: inout [Problem]
  ) -> Bool {
    if perStrategy || !fact.isPerStrategy { return true }
    cursor.report(
      .other(
        "\(fact.name) differs by strategy, so only gates, tables, trade-offs and warnings can read it",
        kind: .misplacedFact), &problems)
    return false
  }

  private func conditions(
    _ cursor: JSONCursor, _ perStrategy: Bool, _ problems: inout [Problem]
  ) -> [Condition] {
    let elements = cursor.array(count: 1...64, &problems) ?? []
    return elements.map { condition($0, perStrategy: perStrategy, &problems) }
  }

  /// What one member of a condition demands of a fact.
  private func member(
    _ fact: Fact, _ cursor: JSONCursor, _ problems: inout [Problem]
  ) -> Condition? {
    guard case .question(let question) = fact, !fact.isNumber else {
      return bounds(fact, cursor, &problems)
    }
    if question.isFlag { return cursor.boolean(&problems).map { .flag(question, $0) } }
    return .levels(question, levels(cursor, of: question, &problems))
  }

  /// The position of a level that a value names.
  func level(_ cursor: JSONCursor, of question: Question, _ problems: inout [Problem]) -> Int? {
    if case .string(let name) = cursor.node.value, let level = question.level(named: name) {
      return level
    }
    let names = question.levels.map(\.name)
    return cursor.choice(among: names, noun: "level of \(question.key)", &problems)
      .flatMap(names.firstIndex)
  }
}
