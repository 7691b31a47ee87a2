import AdaptationAdvisor

/// How a rubric agrees with published cases, as text.
struct AgreementText {
  private let agreement: Agreement
  private var layout: TextLayout

  static func render(
    _ agreement: Agreement, _ refitted: CrossValidation.Figures, onCriteria plain: Agreement,
    of rubric: Rubric, cases: Int, leftOut: [PublishedCase] = [], width: Int
  ) -> String {
    var text = AgreementText(agreement: agreement, layout: TextLayout(width: width))
    text.layout.add(
      "Rubric \(Printable.line(rubric.name)) \(Printable.line(rubric.version)) on "
        + "\(agreement.results.count) of \(cases) published cases")
    text.left(out: leftOut, unmeasured: cases - leftOut.count - agreement.results.count)
    let chosen = Set(agreement.results.map(\.published.chosen.rawValue))
    let unchosen = rubric.outline.strategies.map(\.id).filter { !chosen.contains($0) }
    if !unchosen.isEmpty, !agreement.results.isEmpty {
      text.layout.paragraph(
        Printable.line(
          "None of them chose \(unchosen.joined(separator: ", ")), so agreement says little about "
            + "what the rubric makes of it."))
    }
    guard !agreement.results.isEmpty else {
      text.layout.paragraph("There is nothing to measure.")
      return text.layout.text
    }
    text.figures(refitted, plain, criteria: rubric.criterionCount)
    text.reliability()
    text.groups()
    text.disagreements()
    return text.layout.text
  }

  /// Which cases are not measured, and why.
  private mutating func left(out cases: [PublishedCase], unmeasured: Int) {
    if !cases.isEmpty {
      var names: [String] = []
      for name in cases.map(\.chosen.rawValue) where !names.contains(name) { names.append(name) }
      layout.paragraph(
        Printable.line(
          "Left out: \(cases.count) that chose a strategy which this rubric does not have by that "
            + "id: \(names.sorted().joined(separator: ", "))."))
    }
    if unmeasured > 0 {
      layout.paragraph(
        "Not measured: \(unmeasured) decided before 2023 or not borne out by the outcome; --all measures "
          + "every case.")
    }
  }

  private mutating func figures(
    _ refitted: CrossValidation.Figures, _ plain: Agreement, criteria: Int
  ) {
    let clear = agreement.only(\.isClear)
    layout.gap()
    line("strict agreement", agreement.strict, "recommended is the one chosen")
    line("credible agreement", agreement.credible, "or one an expert would also accept")
    line("clear calls", agreement.clear, "of all")
    line("  strictly right", clear.strict, "of the clear calls")
    line("  credible", clear.credible, "of the clear calls")
    line("values clamped", agreement.clamped, "to 0…100, of all values")
    layout.gap()
    layout.paragraph(
      "\(refitted.folds)-fold, all points refitted from zero on the other folds (rules, and the side "
        + "each speaks for, are kept): strict \(percent(refitted.strict)), credible "
        + "\(percent(refitted.credible)).")
    layout.paragraph(
      "With the \(Self.word(criteria)) criteria answered and nothing else: strict \(percent(plain.strict.fraction)), "
        + "credible \(percent(plain.credible.fraction)), clear calls \(plain.clear.count).")
    let constant = agreement.constant
    layout.paragraph(
      "For scale, always the same strategy: strict \(percent(constant.strict.fraction)), credible "
        + "\(percent(constant.credible.fraction)). Of all answers, "
        + "\(percent(agreement.judged.fraction)) were judged from the text of the case.")
  }

  /// What each call is worth.
  private mutating func reliability() {
    layout.gap()
    layout.add("called".padded(to: 14) + "of all".padded(to: 16) + "strict          credible")
    for row in agreement.reliability {
      layout.add(
        "  \(row.call.rawValue)".padded(to: 14) + share(row.share).padded(to: 16)
          + share(row.strict).padded(to: 16) + share(row.credible))
    }
  }

  /// Agreement by group, so that a weak spot cannot hide in the mean.
  private mutating func groups() {
    layout.gap()
    layout.add("by group".padded(to: 30) + "strict          credible")
    group("kind", \.published.kind.rawValue)
    group("chosen", \.published.chosen.rawValue)
    group("year", { String($0.published.year) })
    group("fold", foldName)
  }

  private mutating func group(_ name: String, _ key: (Agreement.Result) -> String) {
    for value in Set(agreement.results.map(key)).sorted() {
      let part = agreement.only { key($0) == value }
      layout.add(
        "  \(name): \(Printable.line(value))".padded(to: 30) + share(part.strict).padded(to: 16)
          + share(part.credible))
    }
  }

  private var foldName: (Agreement.Result) -> String {
    var folds: [String: String] = [:]
    for (index, result) in agreement.results.enumerated() {
      let fold = index % 5 + 1
      folds[result.published.id] = "\(fold) of 5"
    }
    return { [folds] in folds[$0.published.id] ?? "" }
  }

  private mutating func disagreements() {
    let results = agreement.disagreements
    layout.gap()
    layout.add("disagreements: \(results.count)")
    for result in results {
      let accepted = result.isCredible ? "credible" : "not credible"
      layout.paragraph(
        Printable.line(
          "\(result.published.id): chosen \(result.published.chosen.rawValue), recommended "
            + "\(result.recommended.rawValue) (\(result.call.rawValue) by "
            + "\(Format.tenths(result.margin)), \(accepted))"
            + (result.reasons.isEmpty
              ? "" : ", chiefly for: \(result.reasons.joined(separator: ", "))")),
        lead: "  - ")
    }
  }

  private mutating func line(_ label: String, _ value: Agreement.Share, _ note: String) {
    layout.add(label.padded(to: 22) + share(value).padded(to: 18) + note)
  }

  /// A small number as a word.
  private static func word(_ count: Int) -> String {
    let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return words.indices.contains(count) ? words[count] : String(count)
  }

  private func share(_ share: Agreement.Share) -> String {
    "\(percent(share.fraction)) (\(share.count)/\(share.total))"
  }

  private func percent(_ fraction: Double) -> String { Format.tenths(fraction * 100) + "%" }
}
