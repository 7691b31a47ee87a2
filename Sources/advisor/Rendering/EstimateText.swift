import AdaptationAdvisor

/// An estimate with the strategy it belongs to.
struct StrategyEstimate: Encodable {
  let strategy: Strategy
  let name: String
  let estimate: Report.Estimate

  private enum CodingKeys: String, CodingKey { case strategy, name }

  /// The estimate's own keys beside the strategy.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(strategy, forKey: .strategy)
    try container.encode(name, forKey: .name)
    try estimate.encode(to: encoder)
  }
}

/// Estimates as text: figures side by side, then every sum.
struct EstimateText: Encodable {
  let estimates: [StrategyEstimate]
  let breakEven: BreakEven?

  private enum CodingKeys: String, CodingKey {
    case strategies
    case breakEven = "break_even"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(estimates, forKey: .strategies)
    try container.encode(breakEven?.sentence, forKey: .breakEven)
  }

  func render(width: Int) -> String {
    var layout = TextLayout(width: width)
    for estimate in estimates {
      layout.gap()
      layout.add(estimate.name.uppercased())
      figures(estimate.estimate, &layout)
      lines(estimate.estimate, &layout)
      assumptions(estimate.estimate, &layout)
    }
    if let breakEven {
      layout.gap()
      layout.paragraph("Break-even: " + breakEven.sentence)
    }
    return layout.text
  }

  private func figures(_ estimate: Report.Estimate, _ layout: inout TextLayout) {
    layout.add("                  low       central   high")
    row("cost", estimate.costUSD, Format.dollars, &layout)
    row("a month", estimate.monthlyUSD, Format.dollars, &layout)
    row("days", estimate.days, Format.count, &layout)
    if estimate.gpuHours.high > 0 {
      row("GPU-hours", estimate.gpuHours, Format.count, &layout)
      row("GPU memory, GB", estimate.memoryGB, Format.count, &layout)
      row("GPUs", estimate.gpus, Format.count, &layout)
    }
  }

  private func row(
    _ label: String, _ range: Report.Range, _ format: (Double) -> String,
    _ layout: inout TextLayout
  ) {
    let cells = [range.low, range.central, range.high].map { format($0).padded(to: 10) }
    layout.add("  " + label.padded(to: 16) + cells.joined())
  }

  private func lines(_ estimate: Report.Estimate, _ layout: inout TextLayout) {
    layout.add("  How the central figures come about")
    for line in estimate.lines {
      layout.paragraph("\(line.label): \(line.text)", lead: "    ", indent: 6)
    }
  }

  /// What was assumed because it was not stated, with the date of each figure.
  private func assumptions(_ estimate: Report.Estimate, _ layout: inout TextLayout) {
    let assumed = estimate.assumptions.filter { !$0.value.stated }.sorted { $0.key < $1.key }
    if !assumed.isEmpty {
      layout.add("  Assumed (change with --assume NAME=VALUE)")
      for (name, value) in assumed {
        let date = value.date.map { ", \($0)" } ?? ""
        let sources = value.sources.joined(separator: " ")
        layout.paragraph(
          "\(name) = \(range(value.value)) \(value.unit) [\(sources)\(date)]", lead: "    ",
          indent: 6)
      }
    }
    if !estimate.excluded.isEmpty {
      layout.paragraph(
        "Not included: \(estimate.excluded.joined(separator: "; ")).", lead: "  ")
    }
  }

  private func range(_ range: Report.Range) -> String {
    let central = Format.count(range.central)
    if range.low == range.high { return central }
    return "\(central) (\(Format.count(range.low))..\(Format.count(range.high)))"
  }
}
