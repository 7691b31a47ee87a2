/// The technique for a strategy in a situation, with what is added to it.
struct TechniqueChoice: Hashable, Sendable {
  /// The base technique first, then the additions.
  let rules: [Technique]

  /// The name in running text, such as `few-shot prompting with retrieval and structured output`.
  let name: String

  init(rules: [Technique], otherwise: String) {
    self.rules = rules
    let base = rules.first { $0.kind == .base }?.name ?? otherwise
    let additions = rules.filter { $0.kind == .addition }.map(\.name)
    name = additions.isEmpty ? base : base + " with " + additions.asList
  }
}

extension Rubric {
  /// The first base technique that applies to a strategy, and every addition that does.
  func technique(of strategy: Int, in situation: Situation) -> TechniqueChoice {
    let fitting = techniques.filter {
      $0.strategy == strategy && $0.when.truth(in: situation, for: strategy) == .yes
    }
    let base = fitting.first { $0.kind == .base }.map { [$0] } ?? []
    return TechniqueChoice(
      rules: base + fitting.filter { $0.kind == .addition }, otherwise: strategies[strategy].name)
  }
}

extension [String] {
  /// The words as a list in running text: `a`, `a and b`, `a, b and c`.
  var asList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
