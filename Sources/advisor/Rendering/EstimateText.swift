import AdaptationAdvisor

/// Estimates as text: one strategy with every sum, or several side by side.
struct EstimateText {
  private let result: EstimateResult
  /// Whether to show the sums of the low and high figures, too.
  private let explains: Bool
  private var layout: TextLayout

  static func render(_ result: EstimateResult, width: Int, explains: Bool) -> String {
    var text = EstimateText(
      result: result, explains: explains, layout: TextLayout(width: width))
    text.table()
    if let breakEven = result.breakEven { text.section("Break-even", [breakEven]) }
    if let worth = result.errorWorth { text.section("What fewer wrong outputs pay for", worth) }
    let isDetailed = result.strategies.count == 1 || explains
    if isDetailed { result.strategies.forEach { text.details($0) } }
    text.layout.gap()
    text.layout.paragraph(
      "Usual cost and days are rounded up, low and high to two digits."
        + (isDetailed
          ? "" : " Every sum, and what was assumed: --strategy NAME for one, --explain for all."))
    return text.layout.text
  }

  private mutating func table() {
    let estimates = result.strategies.map(\.estimate)
    func row(
      _ label: String, _ range: (Report.Estimate) -> Report.Range,
      _ format: @escaping (Double) -> String,
      isRough: Bool = false, usual: ((Double) -> String)? = nil
    ) -> [TextLayout.Row] {
      guard estimates.contains(where: { range($0).high > 0 }) else { return [] }
      return [
        TextLayout.Row(label, estimates.map { (usual ?? format)(range($0).central) }),
        TextLayout.Row(
          "  low to high",
          estimates.map { isRough ? range($0).ends(format) : range($0).exactEnds(format) }),
      ]
    }
    layout.table(
      [TextLayout.Row("usual", result.strategies.map { Printable.line($0.name) })]
        + row("cost over the horizon", \.costUSD, Format.dollars, isRough: true) {
          Format.dollars($0, rounding: .up)
        }
        + row("cost of a month", \.monthlyUSD, Format.dollars, isRough: true)
        + row("days until it serves", \.days, { Format.dayCount($0) }, isRough: true) {
          Format.dayCount($0, rounding: .up)
        }
        + row("GPU-hours of a run", \.gpuHours, Format.count)
        + row("GPU memory, GB", \.memoryGB, Format.count) + row("GPUs", \.gpus, Format.count))
  }

  private mutating func details(_ strategy: StrategyEstimate) {
    let estimate = strategy.estimate
    let name = Printable.line(strategy.name)
    section("How the usual figures of \(name) come about", estimate.lines.map(\.sentence))
    if explains {
      section("How the low figures come about", strategy.lowLines.map(\.sentence))
      section("How the high figures come about", strategy.highLines.map(\.sentence))
    }
    if let memory = strategy.memory {
      section("GPU memory by technique", memory.map(\.sentence))
    }
    let assumed = estimate.assumptions.filter { !$0.value.stated }.sorted { $0.key < $1.key }
    if !assumed.isEmpty {
      section(
        "Assumed, since it was not stated (change with --assume NAME=VALUE)",
        assumed.map { "\($0.key) = \($0.value.sentence)" })
    }
    if !estimate.excluded.isEmpty {
      section("Not included", [estimate.excluded.joined(separator: "; ") + "."])
    }
  }

  private mutating func section(_ title: String, _ paragraphs: [String]) {
    layout.gap()
    layout.add(title)
    for paragraph in paragraphs {
      layout.paragraph(Printable.line(paragraph), lead: "  ", indent: 4)
    }
  }
}

extension Report.Estimate {
  /// Every sum of the usual figures, and what was assumed for want of an answer.
  var sentences: [String] {
    lines.map(\.sentence)
      + assumptions.filter { !$0.value.stated }.sorted { $0.key < $1.key }
      .map { "assumed \($0.key) = \($0.value.sentence)" }
  }
}

extension Report.Line {
  /// The sum behind its label.
  var sentence: String { "\(label): \(text)" }
}

extension Report.Assumption {
  /// Value, range, unit, sources and date.
  var sentence: String {
    let range = Format.assumed(low: value.low, central: value.central, high: value.high)
    return "\(range) \(unit) [\(sources.joined(separator: " "))\(date.map { ", \($0)" } ?? "")]"
  }
}

extension TechniqueMemory {
  /// Gigabytes and GPUs, in the usual case.
  fileprivate var sentence: String {
    let count = Format.count(gpus.central)
    return "\(technique): \(Format.count(memoryGB.central)) GB on \(count) "
      + (count == "1" ? "GPU" : "GPUs")
  }
}
