extension Condition {
  /// The condition in words, such as `gap = behavior and labeled_examples ≥ 100`; `always` where
  /// nothing is required.
  var text: String { self == .always ? "always" : text(nested: false) }

  private func text(nested: Bool) -> String {
    switch self {
    case .levels(let question, let mask):
      let names = question.levels.indices.filter { mask & 1 << UInt32($0) != 0 }
        .map { question.levels[$0].name }
      return "\(question.key) = \(names.joined(separator: " or "))"
    case .flag(let question, let value):
      return "\(question.key) = \(value)"
    case .number(let fact, let low, let high):
      let low = low == 0 ? nil : low.map(Format.plain)
      let high = high.map(Format.plain)
      if let low, let high { return "\(low) ≤ \(fact.name) < \(high)" }
      if let high { return "\(fact.name) < \(high)" }
      return "\(fact.name) ≥ \(low ?? "0")"
    case .all(let parts):
      return Self.join(parts, " and ", nested)
    case .any(let parts):
      return Self.join(parts, " or ", nested)
    case .not(let part):
      return "not (\(part.text(nested: false)))"
    }
  }

  private static func join(_ parts: [Condition], _ word: String, _ nested: Bool) -> String {
    let text = parts.map { $0.text(nested: true) }.joined(separator: word)
    return nested && parts.count > 1 ? "(\(text))" : text
  }
}

extension Fact {
  /// The name of a level of the question that the fact is.
  func levelName(_ index: Int) -> String {
    guard case .question(let question) = self, question.levels.indices.contains(index)
    else { return String(index) }
    return question.levels[index].name
  }
}
