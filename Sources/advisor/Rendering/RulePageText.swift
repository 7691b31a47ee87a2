import AdaptationAdvisor

/// One rule, or one source, as text.
enum RulePageText {
  static func render(_ page: RulePage, width: Int) -> String {
    var layout = TextLayout(width: width)
    let rule = page.rule
    layout.add("\(Printable.line(rule.id)) (\(rule.kind))")
    if !rule.when.isEmpty { layout.paragraph(Printable.line(rule.when), lead: "  when     ") }
    layout.paragraph(Printable.line(rule.effect), lead: "  effect   ")
    layout.paragraph(
      Printable.line(rule.because), lead: rule.kind == "criterion" ? "  asks     " : "  because  ")
    if let lift = rule.lift { layout.paragraph(Printable.line(lift), lead: "  lifted by  ") }
    if let end = rule.moveOnWhen {
      layout.paragraph(Printable.line(end), lead: "  move on when  ")
    }
    if let use = page.use { cases(use, &layout) }
    if !page.sources.isEmpty {
      layout.gap()
      layout.add("Sources")
      for source in page.sources { add(source, &layout) }
    }
    return layout.text
  }

  static func render(_ page: SourcePage, width: Int) -> String {
    var layout = TextLayout(width: width)
    add(page.source, &layout)
    layout.gap()
    layout.add(
      page.citedBy.isEmpty
        ? "No rule of this rubric cites it."
        : "Cited by \(page.citedBy.count) of the rubric's rules")
    for rule in page.citedBy {
      layout.paragraph(
        Printable.line("(\(rule.kind)) \(rule.because)"), lead: "  \(Printable.line(rule.id))  ",
        indent: 4)
    }
    return layout.text
  }

  private static func cases(_ use: RuleUse, _ layout: inout TextLayout) {
    layout.gap()
    if !use.fired.isEmpty || use.decided.isEmpty {
      layout.paragraph("It fired in \(use.fired.count) of \(use.cases) published cases.")
    }
    guard !use.decided.isEmpty else {
      return layout.paragraph(
        use.fired.isEmpty ? "" : "In none of them is the recommendation another without it.")
    }
    layout.paragraph("Without it, the recommendation would be another in \(use.decided.count):")
    for decided in use.decided {
      layout.paragraph(
        Printable.line(
          "\(decided.id): \(decided.with), without it \(decided.without); chosen was "
            + "\(decided.chosen)"), lead: "  - ")
    }
  }

  private static func add(_ source: CitedSource, _ layout: inout TextLayout) {
    layout.paragraph(Printable.line("\(source.key): \(source.text)"), lead: "  ", indent: 4)
    if !source.url.isEmpty { layout.add("    " + Printable.line(source.url)) }
  }
}
