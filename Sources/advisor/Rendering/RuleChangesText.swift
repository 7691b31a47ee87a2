import AdaptationAdvisor

/// How the rules of two rubrics differ, as text.
struct RuleChangesText {
  private var layout: TextLayout
  private var left: Int

  /// How many rules of each sort are listed, unless all are.
  private static let most = 12

  static func render(_ rules: RuleChanges, width: Int, listsAll: Bool) -> String {
    var text = RuleChangesText(layout: TextLayout(width: width), left: 0)
    text.layout.add(
      "Rules: \(rules.added.count) added, \(rules.removed.count) removed, "
        + "\(rules.changed.count) changed")
    let most = listsAll ? Int.max : Self.most
    text.list(rules.added, mark: "+", most)
    text.list(rules.removed, mark: "-", most)
    text.list(rules.changed, listsAll: listsAll, most)
    for kind in rules.reordered { text.layout.add("  ~ another order: \(kind)") }
    if text.left > 0 { text.layout.add("  … and \(text.left) more; all: --rules") }
    return text.layout.text
  }

  private mutating func list(_ entries: [RubricOutline.Entry], mark: String, _ most: Int) {
    for entry in entries.prefix(most) {
      let when = entry.when.isEmpty ? "" : "\(entry.when): "
      layout.paragraph(
        Printable.line("\(entry.id) (\(entry.kind))  \(when)\(entry.effect)"), lead: "  \(mark) ",
        indent: 6)
    }
    left += max(0, entries.count - most)
  }

  /// Rules that act otherwise; those of which only a text differs where all are listed.
  private mutating func list(_ changes: [RuleChanges.Change], listsAll: Bool, _ most: Int) {
    let told = changes.filter { listsAll || $0.acts }
    for change in told.prefix(most) {
      layout.add(Printable.line("  ~ \(change.id) (\(change.kind))"))
      for difference in change.differences {
        layout.paragraph(
          Printable.line("\(difference.of): \(difference.essence)"), lead: "      ", indent: 8)
      }
    }
    left += changes.count - min(told.count, most)
  }
}

extension RuleChanges.Difference {
  /// Both texts, without what they have in common at either end but for some words around.
  fileprivate var essence: String {
    let (old, new) = (from.split(separator: " "), to.split(separator: " "))
    let shorter = min(old.count, new.count)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
    let head = max(0, same - Self.context)
    let tail = max(0, min(end, shorter - same) - Self.context)
    func cut(_ words: [Substring]) -> String {
      let kept = words.dropFirst(head).dropLast(tail).joined(separator: " ")
      return (head > 0 ? "… " : "") + kept + (tail > 0 ? " …" : "")
    }
    return "\(cut(old)) → \(cut(new))"
  }

  private static let context = 2
}
