/// How the rules of two rubrics differ, rule by rule.
package struct RuleChanges: Hashable, Sendable, Encodable {
  package let added: [RubricOutline.Entry]
  package let removed: [RubricOutline.Entry]
  package let changed: [Change]
  /// Kinds of rules whose order differs.
  package let reordered: [String]

  /// What differs in a rule that both have.
  package struct Change: Hashable, Sendable, Encodable {
    package let id: String
    package let kind: String
    package let differences: [Difference]

    /// Whether the rule does something else, or at another time: not only its texts differ.
    package var acts: Bool {
      differences.contains { ["kind", "when", "effect"].contains($0.of) }
    }
  }

  package struct Difference: Hashable, Sendable, Encodable {
    /// `kind`, `when`, `effect`, `sources`, or the key of a text, such as `because`.
    package let of: String
    package let from: String
    package let to: String
  }
}

extension RuleChanges {
  init(_ old: RubricOutline, _ new: RubricOutline) {
    let (before, after) = (old.entries, new.entries)
    let known = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let kept = Set(after.map(\.id)).intersection(known.keys)
    added = after.filter { !kept.contains($0.id) }
    removed = before.filter { !kept.contains($0.id) }
    changed = after.compactMap { entry in
      let differences = known[entry.id].map { Self.differences($0, entry) } ?? []
      return differences.isEmpty
        ? nil : Change(id: entry.id, kind: entry.kind, differences: differences)
    }
    func order(_ entries: [RubricOutline.Entry], _ kind: String) -> [String] {
      entries.filter { $0.kind == kind && kept.contains($0.id) }.map(\.id)
    }
    var kinds: [String] = []
    for entry in after where !kinds.contains(entry.kind) { kinds.append(entry.kind) }
    reordered = kinds.filter { kind in
      let (before, after) = (order(before, kind), order(after, kind))
      return before != after && before.sorted() == after.sorted()
    }
  }

  private static func differences(
    _ old: RubricOutline.Entry, _ new: RubricOutline.Entry
  ) -> [Difference] {
    let pairs = [
      ("kind", old.kind, new.kind), ("when", old.when, new.when),
      ("effect", old.effect, new.effect), (new.textKey, old.because, new.because),
      ("lift", old.lift ?? "", new.lift ?? ""),
      ("move_on_when", old.moveOnWhen ?? "", new.moveOnWhen ?? ""),
      ("sources", old.sources.joined(separator: ", "), new.sources.joined(separator: ", ")),
    ]
    return pairs.filter { $0.1 != $0.2 }.map { Difference(of: $0.0, from: $0.1, to: $0.2) }
  }

  /// Whether anything differs that can change which strategy is recommended.
  package var decides: Bool {
    let kinds =
      (added + removed).map(\.kind) + changed.filter(\.acts).map(\.kind) + reordered
    return kinds.contains(where: Self.deciding.contains)
  }

  /// The rules that decide and that one of both does not have, or that act otherwise, by their ids.
  var acting: [String] {
    let rules =
      (added + removed).map { ($0.id, $0.kind) }
      + changed.filter(\.acts).map { ($0.id, $0.kind) }
    return rules.filter { Self.deciding.contains($0.1) }.map(\.0)
  }

  private static let deciding: Set = [
    "strategy", "criterion", "row", "adjustment", "gate", "level", "estimate",
  ]
}
