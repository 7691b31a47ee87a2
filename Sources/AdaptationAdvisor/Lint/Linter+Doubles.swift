/// What is there twice: rules under two identifiers, and names that do not tell things apart.
extension Linter {
  mutating func checkDoubles() {
    for (position, adjustment) in rubric.adjustments.enumerated() {
      let twin = rubric.adjustments[..<position].first {
        $0.criterion == adjustment.criterion && $0.when == adjustment.when
          && $0.points == adjustment.points
      }
      guard let twin else { continue }
      note(
        .repeatedRule, at: map.cursor(adjustment.rule.id, "id"), rule: adjustment.rule.id,
        "\(Echo.quoted(twin.rule.id)) gives the same points under the same condition, so that they "
          + "count twice",
        remedy: "remove one of them, or let them say different things",
        witness: witness(of: adjustment.when, 0) {
          adjustment.when.truth(in: $0.situation, for: 0) == .yes
        })
    }
    checkNames(rubric.strategies.map { ($0.rule.id, $0.name) }, "strategy")
    checkNames(rubric.criteria.map { ($0.id, $0.name) }, "criterion")
  }

  private mutating func checkNames(_ entries: [(id: String, name: String)], _ noun: String) {
    for (position, entry) in entries.enumerated() {
      let name = entry.name.lowercased()
      guard let other = entries[..<position].first(where: { $0.name.lowercased() == name })
      else { continue }
      note(
        .sameName, at: map.cursor(entry.id, "name"), rule: entry.id,
        "the \(noun) \(Echo.quoted(other.id)) has the same name, so that reports do not tell them "
          + "apart",
        remedy: "give each its own name")
    }
  }

  /// Identifiers that are also keys of sources: what `show` prints by that name is one of the two.
  mutating func checkIdentifiers(_ keys: Set<String>) {
    for id in map.ids.sorted() where keys.contains(id) {
      note(
        .shadowedSource, at: map.cursor(id, "id"), rule: id,
        "a source has the key \(Echo.quoted(id)) too, which cannot be looked up by it then",
        remedy: "give the rule another id")
    }
  }
}
