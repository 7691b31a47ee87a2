import Spelling

/// A rubric's rules as text, for printing: names in place of positions.
package struct RubricOutline: Hashable, Sendable, Encodable {
  package let name: String
  package let version: String
  package let updated: String
  package let sha256: String
  package let about: String
  package let strategies: [Entry]
  package let criteria: [Criterion]
  /// The rules that belong to no criterion, by kind.
  package let sections: [Section]

  /// A criterion with its tables and adjustments.
  package struct Criterion: Hashable, Sendable, Encodable {
    package let entry: Entry
    package let name: String
    package let weight: Int
    /// The sum of all weights.
    package let total: Int
    package let neutral: Int
    package let tables: [Table]
    package let adjustments: [Entry]
  }

  /// A table of levels or bands.
  package struct Table: Hashable, Sendable, Encodable {
    /// The fact that is looked up.
    package let reads: String
    package let strategies: [String]
    package let rows: [Row]
  }

  /// A row of a table.
  package struct Row: Hashable, Sendable, Encodable {
    package let entry: Entry
    /// The level or band, such as `high` or `50 to 100`.
    package let match: String
    /// By the table's strategies.
    package let scores: [Int]
  }

  /// Rules of one kind.
  package struct Section: Hashable, Sendable, Encodable {
    package let title: String
    package let entries: [Entry]
  }

  /// One rule.
  package struct Entry: Hashable, Sendable, Encodable {
    package let id: String
    /// Its kind, such as `gate`.
    package let kind: String
    /// When it applies, such as `budget_cover_low < 1`.
    package let when: String
    /// Its effect, such as `fine-tuning +7, training -6`.
    package let effect: String
    package let because: String
    /// What would lift a gate; none for other rules.
    package let lift: String?
    /// When to move on from a stage; none for other rules.
    package let moveOnWhen: String?
    package let sources: [String]

    private enum CodingKeys: String, CodingKey {
      case id, kind, when, effect, because, lift
      case moveOnWhen = "move_on_when"
      case sources
    }

    /// The key under which the text stands in the file that is given here as `because`.
    package var textKey: String {
      switch kind {
      case "strategy": "about"
      case "criterion": "question"
      case "trade-off", "warning": "text"
      case "stage": "do"
      case "test": "why"
      default: "because"
      }
    }
  }

  /// Everything with an id, in the order of the file.
  package var entries: [Entry] {
    strategies + criteria.flatMap { [$0.entry] + $0.tables.flatMap(\.rows).map(\.entry) }
      + criteria.flatMap(\.adjustments) + sections.flatMap(\.entries)
  }

  /// The rule with an identifier.
  package func rule(_ id: String) -> Entry? { entries.first { $0.id == id } }

  /// The rules that cite a source, in the order of the file.
  package func rules(citing key: String) -> [Entry] {
    entries.filter { $0.sources.contains(key) }
  }

  /// The identifier of a rule or the key of a source nearest to a misspelled one.
  package func nearest(to word: String) -> String? {
    Spelling.nearest(to: word, among: entries.map(\.id) + Set(entries.flatMap(\.sources)).sorted())
  }
}

extension Rubric {
  /// The rubric's rules as text.
  package var outline: RubricOutline {
    RubricOutline(
      name: name, version: version, updated: updated, sha256: sha256, about: about,
      strategies: strategies.map(entry), criteria: criteria.indices.map(criterionOutline),
      sections: [
        .init(title: "Gates", entries: gates.map(entry)),
        .init(title: "Call", entries: [callEntry] + call.reservations.map(entry)),
        .init(title: "Levels", entries: levels.map(entry)),
        .init(title: "Estimates", entries: estimates.map(entry)),
        .init(title: "Techniques", entries: techniques.map(entry)),
        .init(title: "Trade-offs", entries: tradeOffs.map(entry)),
        .init(title: "Plan", entries: plan.map(entry)),
        .init(title: "Warnings", entries: warnings.map(entry)),
        .init(title: "Priors", entries: priors.map(entry)),
        .init(title: "Tests", entries: tests.map(entry)),
      ].filter { !$0.entries.isEmpty })
  }

  private func criterionOutline(_ position: Int) -> RubricOutline.Criterion {
    let criterion = criteria[position]
    return RubricOutline.Criterion(
      entry: entry(criterion), name: criterion.name, weight: criterion.weight,
      total: criteria.reduce(0) { $0 + $1.weight }, neutral: criterion.neutral,
      tables: criterion.tables.map { outline($0, of: criterion) },
      adjustments: adjustments.filter { $0.criterion == position }.map(entry))
  }

  private func outline(_ table: Table, of criterion: Criterion) -> RubricOutline.Table {
    RubricOutline.Table(
      reads: table.reads.name, strategies: table.strategies.map { strategies[$0].rule.id },
      rows: table.rows.map { row in
        .init(
          entry: entry(row, table, of: criterion), match: row.match.text(table.reads),
          scores: table.strategies.map { row.scores[$0] })
      })
  }
}

extension Table.Match {
  /// The level or band in words.
  func text(_ fact: Fact) -> String {
    switch self {
    case .level(let index): fact.levelName(index)
    case .band(let low, let high) where high.isFinite:
      low == 0
        ? "below \(Format.count(high))" : "\(Format.count(low)) to \(Format.count(high))"
    case .band(let low, _): low == 0 ? "any" : "\(Format.count(low)) or more"
    }
  }
}
