extension RubricReader {
  /// The condition under `when`; always true where there is none.
  ///
  /// - Parameter perStrategy: whether facts that differ by strategy may be read.
  func condition(
    _ cursor: JSONCursor?, perStrategy: Bool = false, _ problems: inout [Problem]
  ) -> Condition {
    guard let cursor else { return .always }
    guard let object = cursor.object(RubricShape.condition, &problems)
    else { return .always }
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

  /// Whether a fact means something here, where a strategy is concerned or not.
  private func checkScope(
    _ fact: Fact, _ cursor: JSONCursor, _ perStrategy: Bool, _ problems: inout [Problem]
  ) -> Bool {
    if perStrategy || !fact.isPerStrategy { return true }
    cursor.report(
      .other(
        "\(fact.name) differs by strategy, so only gates and tables can read it",
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
    let words: [JSONCursor]
    if case .array = cursor.node.value {
      words = cursor.array(count: 1...64, &problems) ?? []
    } else {
      words = [cursor]
    }
    let levels = words.compactMap { level($0, of: question, &problems) }
    return .levels(question, levels.reduce(0) { $0 | 1 << UInt32($1) })
  }

  /// A half-open range of a number.
  private func bounds(
    _ fact: Fact, _ cursor: JSONCursor, _ problems: inout [Problem]
  ) -> Condition? {
    guard let object = cursor.object(anyOf: RubricShape.bounds, &problems) else { return nil }
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

  /// The position of a level that a value names.
  func level(_ cursor: JSONCursor, of question: Question, _ problems: inout [Problem]) -> Int? {
    let names = question.levels.map(\.name)
    return cursor.choice(among: names, noun: "level of \(question.key)", &problems)
      .flatMap(names.firstIndex)
  }
}
