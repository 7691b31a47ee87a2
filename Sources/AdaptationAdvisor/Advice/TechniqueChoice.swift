/// The technique for a strategy in a situation, with what is added to it.
struct TechniqueChoice: Hashable, Sendable {
  /// The base technique first, then the additions.
  let rules: [Technique]
  /// The name in running text, such as `few-shot prompting with retrieval and structured output`.
  let name: String

  /// - Parameters:
  ///   - positions: the techniques that apply, see ``Scorer/techniques(of:)``.
  ///   - strategy: the position of the strategy, which gives its name where no base applies.
  init(_ positions: [Int], of strategy: Int, in rubric: Rubric) {
    rules = positions.map { rubric.techniques[$0] }
    name = Self.name(positions, of: strategy, in: rubric)
  }

  /// What to know of the estimate, which is made for another technique; none where it is not.
  var estimateNote: Report.Finding? {
    rules.lazy.compactMap { technique in
      technique.estimateNote.map {
        Report.Finding(rule: technique.rule.id, text: $0, sources: technique.rule.sources)
      }
    }.first
  }

  /// The name alone.
  static func name(_ positions: [Int], of strategy: Int, in rubric: Rubric) -> String {
    let base = positions.first { rubric.techniques[$0].kind == .base }
    let additions = positions.drop { $0 == base }
    let name = base.map { rubric.techniques[$0].name } ?? rubric.strategies[strategy].name
    if additions.isEmpty { return name }
    return name + " with " + additions.map { rubric.techniques[$0].name }.asList
  }
}

extension [String] {
  /// The words as a list in running text: `a`, `a and b`, `a, b and c`.
  var asList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
