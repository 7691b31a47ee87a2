/// Which rules fired in some situations, and which never did.
package struct RuleCoverage: Hashable, Sendable, Encodable {
  /// Rules that decide: rows, adjustments and gates.
  package let deciding: Part
  /// The same by kind, then the kinds that are shown beside a decision.
  package let kinds: [Part]

  /// Some rules.
  package struct Part: Hashable, Sendable, Encodable {
    /// What they are called, such as `gates`.
    package let rules: String
    package let fired: Int
    package let total: Int
    /// Those that never fired, in the order of the file.
    package let never: [String]
  }
}

extension RuleCoverage {
  /// The coverage of a rubric's rules by its own tests and by published cases.
  package init(of rubric: Rubric, with cases: [PublishedCase]) {
    let evaluator = Evaluator(rubric)
    let situations = rubric.tests.map(\.given) + cases.map(\.answers)
    let fired = situations.reduce(into: Set<String>()) { fired, answers in
      fired.formUnion(evaluator.firedRules(answers, evaluator.evaluate(answers)))
    }
    let rules = rubric.firingRules
    func part(_ name: String, _ isIncluded: (Rubric.FiringKind) -> Bool) -> Part {
      let all = rules.filter { isIncluded($0.kind) }.map(\.id)
      let never = all.filter { !fired.contains($0) }
      return Part(rules: name, fired: all.count - never.count, total: all.count, never: never)
    }
    deciding = part("rules that decide", \.decides)
    kinds = Rubric.FiringKind.allCases.map { kind in part(kind.plural) { $0 == kind } }
      .filter { $0.total > 0 }
  }
}
