import AdaptationAdvisor

/// A rubric's rules as text: a table for each criterion, then its adjustments, then all other rules.
struct RubricText {
  private var layout: TextLayout

  static func render(_ outline: RubricOutline, width: Int) -> String {
    var text = RubricText(layout: TextLayout(width: width))
    text.head(outline)
    outline.criteria.forEach { text.criterion($0) }
    for section in outline.sections {
      text.layout.gap()
      text.layout.add(Printable.line(section.title))
      section.entries.forEach { text.entry($0) }
    }
    return text.layout.text
  }

  private mutating func head(_ outline: RubricOutline) {
    layout.add(
      "Rubric \(Printable.line(outline.name)) \(Printable.line(outline.version)), "
        + Printable.line(outline.updated))
    layout.paragraph(Printable.line(outline.about))
    let names = outline.strategies.map { Printable.line($0.id) }
    layout.paragraph("Strategies, least commitment first: \(names.joined(separator: ", "))")
    let weights = outline.criteria.map { "\(Printable.line($0.name)) \($0.weight)" }
    layout.paragraph("Weights: \(weights.joined(separator: ", "))")
    layout.add("sha256 \(outline.sha256)")
  }

  private mutating func criterion(_ criterion: RubricOutline.Criterion) {
    layout.gap()
    layout.add(
      Printable.line(
        "Criterion \(criterion.entry.id): weight \(criterion.weight) of \(criterion.total), "
          + "neutral \(criterion.neutral)"))
    layout.paragraph(Printable.line(criterion.entry.because))
    for (index, table) in criterion.tables.enumerated() {
      layout.add((index == 0 ? "by " : "else by ") + Printable.line(table.reads))
      let names = table.strategies.map(Printable.line)
      layout.table(
        [TextLayout.Row("", [""] + names)]
          + table.rows.map { row in
            let scores = row.scores.map(String.init)
            return TextLayout.Row(
              Printable.line(row.entry.id), [Printable.line(row.match)] + scores)
          })
    }
    if !criterion.adjustments.isEmpty { layout.add("adjustments") }
    // Under its heading, the criterion goes without saying.
    criterion.adjustments.forEach { entry($0, without: " on \(criterion.entry.id)") }
  }

  private mutating func entry(_ entry: RubricOutline.Entry, without ending: String = "") {
    let when = entry.when.isEmpty ? "" : "\(entry.when): "
    let isEnding = !ending.isEmpty && entry.effect.hasSuffix(ending)
    let effect = isEnding ? String(entry.effect.dropLast(ending.count)) : entry.effect
    layout.paragraph(
      Printable.line("\(when)\(effect)"), lead: "  \(Printable.line(entry.id))  ", indent: 6)
  }
}
