extension Report.Estimate {
  /// An estimate from formulas and the price table.
  package init(explaining estimate: AdaptationAdvisor.Estimate) {
    let outlook = estimate.outlook
    self.init(
      costUSD: Report.Range(outlook.costUSD), peopleUSD: estimate.peopleUSD,
      monthlyUSD: Report.Range(outlook.monthlyUSD),
      days: Report.Range(outlook.days), gpuHours: Report.Range(outlook.gpuHours),
      memoryGB: Report.Range(outlook.memoryGB), gpus: Report.Range(outlook.gpus),
      lines: estimate.lines.map(Report.Line.init),
      assumptions: Dictionary(
        estimate.assumptions.map { ($0.name, Report.Assumption($0)) }
      ) { first, _ in first },
      excluded: estimate.excluded)
  }

  /// An estimate that the rubric gives as ranges.
  init(_ range: EstimateRange?) {
    let none = Report.Range(Spread(0))
    let line = range.map {
      Report.Line(kind: "total", label: "cost", text: $0.rule.because, value: $0.cost.central)
    }
    self.init(
      costUSD: Report.Range(range?.cost ?? Spread(0)), peopleUSD: nil, monthlyUSD: none,
      days: Report.Range(range?.days ?? Spread(0)), gpuHours: none, memoryGB: none, gpus: none,
      lines: line.map { [$0] } ?? [], assumptions: [:], excluded: [])
  }
}

extension Report.Range {
  /// The three figures of a spread.
  package init(_ spread: Spread) {
    self.init(low: spread.low, central: spread.central, high: spread.high)
  }
}

extension Report.Line {
  /// A sum of an estimate.
  package init(_ line: Line) {
    self.init(kind: line.kind.rawValue, label: line.label, text: line.text, value: line.value)
  }
}

extension Report.Assumption {
  fileprivate init(_ value: AssumedValue) {
    self.init(
      value: Report.Range(value.span), unit: value.unit, stated: value.isAnswered,
      date: value.date?.description, sources: value.sources)
  }
}
