import AdaptationAdvisor

/// A rubric's rules as text.
enum RubricText {
  /// All rules, one paragraph each.
  static func render(_ outline: RubricOutline, width: Int) -> String {
    var layout = TextLayout(width: width)
    layout.add(
      "Rubric \(Printable.line(outline.name)) \(Printable.line(outline.version)), "
        + Printable.line(outline.updated))
    layout.paragraph(Printable.line(outline.about))
    layout.paragraph(
      "Strategies: \(outline.strategies.map(Printable.line).joined(separator: ", "))")
    layout.add("sha256 \(outline.sha256)")
    for section in outline.sections where !section.entries.isEmpty {
      layout.gap()
      layout.add(Printable.line(section.title))
      for entry in section.entries {
        let when = entry.when.isEmpty ? "" : "\(entry.when): "
        layout.paragraph(
          Printable.line("\(when)\(entry.effect)"), lead: "  \(Printable.line(entry.id))  ",
          indent: 6)
      }
    }
    return layout.text
  }

  /// One rule with its reason and sources.
  static func render(_ rule: RubricOutline.Entry, sources: [CitedSource], width: Int) -> String {
    var layout = TextLayout(width: width)
    layout.add("\(Printable.line(rule.id)) (\(rule.kind))")
    if !rule.when.isEmpty { layout.paragraph(Printable.line(rule.when), lead: "  when     ") }
    layout.paragraph(Printable.line(rule.effect), lead: "  effect   ")
    layout.paragraph(Printable.line(rule.because), lead: "  because  ")
    layout.gap()
    layout.add("Sources")
    for source in sources {
      layout.paragraph(Printable.line("\(source.key): \(source.text)"), lead: "  ", indent: 4)
      if !source.address.isEmpty { layout.add("    " + Printable.line(source.address)) }
    }
    return layout.text
  }
}
