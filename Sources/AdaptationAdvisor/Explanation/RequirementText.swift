/// Puts into words what a rule requires, with cover as the money or time that it takes.
struct RequirementText {
  let situation: Situation
  /// Position of the strategy whose estimates cover refers to.
  let strategy: Int

  /// A condition such as `gap behavior or domain, and budget below $350`.
  func text(_ condition: Condition, nested: Bool = false) -> String {
    switch condition {
    case .levels(let question, let mask):
      return question.key + " " + Self.names(question, mask)
    case .flag(let question, let value):
      return "\(question.key) \(value)"
    case .number(let fact, let low, let high):
      return span(fact, low, high).text
    case .all(let parts):
      return join(spans(of: parts) + parts.filter { !$0.isNumber }.map(nestedText), "and", nested)
    case .any(let parts):
      return join(parts.map(nestedText), "or", nested)
    case .not(let part):
      return "not (\(text(part)))"
    }
  }

  private func nestedText(_ part: Condition) -> String { text(part, nested: true) }

  private func join(_ parts: [String], _ word: String, _ nested: Bool) -> String {
    let joined = parts.joined(separator: ", \(word) ")
    return nested && parts.count > 1 ? "(\(joined))" : joined
  }

  /// The levels by name, or those that are left out where these are fewer.
  private static func names(_ question: Question, _ mask: UInt32) -> String {
    let levels = question.levels.indices
    let inside = levels.filter { mask & 1 << UInt32($0) != 0 }
    let outside = levels.filter { mask & 1 << UInt32($0) == 0 }
    let names = { (positions: [Int]) in
      positions.map { question.levels[$0].name }.joined(separator: " or ")
    }
    if outside.isEmpty { return "answered at all" }
    return inside.count > outside.count ? "other than \(names(outside))" : names(inside)
  }
}

// MARK: - Numbers

extension RequirementText {
  /// The numbers from one up to another that is asked for, of what has a name and a unit.
  private struct Span {
    let name: String
    let unit: Question.Unit
    var low: Double?
    var high: Double?

    var text: String {
      let from = low.map { Format.value($0, unit, rounding: .up) }
      let to = high.map { Format.value($0, unit, rounding: .down) }
      if let from, let to { return "\(name) from \(from) to \(to)" }
      if let to { return "\(name) below \(to)" }
      return from.map { "\(name) at least \($0)" } ?? "\(name) answered at all"
    }
  }

  /// The numbers that some members ask for together, each amount named once.
  private func spans(of parts: [Condition]) -> [String] {
    var spans: [Span] = []
    for part in parts {
      guard case .number(let fact, let low, let high) = part else { continue }
      let span = span(fact, low, high)
      guard let index = spans.firstIndex(where: { $0.name == span.name }) else {
        spans.append(span)
        continue
      }
      spans[index].low = [spans[index].low, span.low].compactMap { $0 }.max()
      spans[index].high = [spans[index].high, span.high].compactMap { $0 }.min()
    }
    return spans.map(\.text)
  }

  /// The numbers that a member asks for: cover as an amount of its resource, as far as that is held
  /// against anything.
  private func span(_ fact: Fact, _ low: Double?, _ high: Double?) -> Span {
    // Numbers are never negative.
    let low = low == 0 ? nil : low
    switch fact {
    case .question(let question):
      return Span(name: question.key, unit: question.unit ?? .count, low: low, high: high)
    case .cover(let resource, let bound):
      let need = situation.need(resource, strategy)[bound]
      let question = resource.question
      guard need > 0, let unit = question.unit else { break }
      return Span(
        name: question.key, unit: unit, low: low.map { $0 * need }, high: high.map { $0 * need })
    case .examplesPerClass: break
    }
    return Span(name: fact.name, unit: .count, low: low, high: high)
  }
}

extension Condition {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
