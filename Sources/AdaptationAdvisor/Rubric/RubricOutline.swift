import Spelling

/// A rubric's rules as text, for printing: names in place of positions.
package struct RubricOutline: Sendable {
  package let name: String
  package let version: String
  package let updated: String
  package let sha256: String
  package let about: String
  package let strategies: [String]
  package let sections: [Section]

  /// Rules of one kind.
  package struct Section: Sendable {
    package let title: String
    package let entries: [Entry]
  }

  /// One rule.
  package struct Entry: Sendable {
    package let id: String
    /// Its kind, such as `gate`.
    package let kind: String
    /// When it applies, such as `budget_cover_low < 1`.
    package let when: String
    /// Its effect, such as `fine-tuning +7, training -6`.
    package let effect: String
    package let because: String
    package let sources: [String]
  }

  /// The rule with an identifier.
  package func rule(_ id: String) -> Entry? {
    sections.lazy.flatMap(\.entries).first { $0.id == id }
  }

  /// The identifier nearest to a misspelled one.
  package func nearestRule(to id: String) -> String? {
    Spelling.nearest(to: id, among: sections.flatMap(\.entries).map(\.id))
  }
}

extension Rubric {
  /// The rubric's rules as text.
  package var outline: RubricOutline {
    RubricOutline(
      name: name, version: version, updated: updated, sha256: sha256, about: about,
      strategies: strategies.map(\.name), sections: sections)
  }

  private var sections: [RubricOutline.Section] {
    let total = max(1, criteria.reduce(0) { $0 + $1.weight })
    let tables = criteria.map { criterion in
      RubricOutline.Section(
        title: "Criterion \(criterion.id): weight \(criterion.weight) of \(total), neutral "
          + "\(criterion.neutral)",
        entries: criterion.tables.flatMap { table in table.rows.map { entry($0, table) } })
    }
    return tables + [
      .init(title: "Adjustments", entries: adjustments.map(entry)),
      .init(title: "Gates", entries: gates.map(entry)),
      .init(title: "Call", entries: [callEntry]),
      .init(title: "Levels", entries: levels.map(entry)),
      .init(title: "Estimates", entries: estimates.map(entry)),
      .init(title: "Techniques", entries: techniques.map(entry)),
      .init(title: "Trade-offs", entries: tradeOffs.map(entry)),
      .init(title: "Plan", entries: plan.map(entry)),
      .init(title: "Warnings", entries: warnings.map(entry)),
      .init(title: "Priors", entries: priors.map(entry)),
    ]
  }
}
