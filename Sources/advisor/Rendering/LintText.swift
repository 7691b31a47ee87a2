import AdaptationAdvisor

/// The findings about a rubric as text.
struct LintText {
  private var layout: TextLayout

  /// As many findings as can be of use at once.
  private static let most = 50

  /// - Parameter rubric: how the rubric was named on the command line.
  static func render(_ summary: LintSummary, of rubric: String, width: Int) -> String {
    var text = LintText(layout: TextLayout(width: width))
    for entry in summary.findings.prefix(most) { text.add(entry, of: rubric) }
    let rest = summary.findings.count - most
    if rest > 0 { text.layout.paragraph("\(rest) more findings; --format json lists them all.") }
    text.conclude(summary)
    return text.layout.text
  }

  private mutating func add(_ entry: LintSummary.Entry, of rubric: String) {
    let place = "\(entry.file):\(entry.line):\(entry.column):"
    let severity = "\(entry.severity):"
    let rule = entry.rule.map { " (in '\(Printable.line($0))')" } ?? ""
    let subject = entry.path.map { "\(Printable.line($0))\(rule): " } ?? ""
    layout.paragraph(
      "\(severity) \(subject)\(entry.message). [\(entry.kind)]", lead: "\(place) ", indent: 2)
    layout.quote(entry.excerpt)
    let isWhole = entry.remedy.hasSuffix("?") || entry.remedy.hasSuffix(".")
    layout.paragraph("Remedy: \(entry.remedy)\(isWhole ? "" : ".")", lead: "  ")
    if let witness = entry.witness {
      layout.add("  Shown by: \(Repetition.command(witness, rubric: rubric))")
    }
    layout.gap()
  }

  private mutating func conclude(_ summary: LintSummary) {
    let name =
      summary.rubric.map {
        "Rubric \(Printable.line($0.name)) \(Printable.line($0.version))"
      } ?? "The rubric cannot be used"
    layout.paragraph(
      "\(name): \(count(summary.errors, "error")), \(count(summary.warnings, "warning"))"
        + (summary.notes > 0 ? ", \(count(summary.notes, "note"))" : "") + ".")
    for clause in summary.checked { layout.paragraph("\(clause).", lead: "  - ") }
    if summary.errors == 0 {
      layout.paragraph("Not run: the tests beside the rules; 'advisor rubric test' runs them.")
    }
  }

  private func count(_ number: Int, _ noun: String) -> String {
    number == 0 ? "no \(noun)s" : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
