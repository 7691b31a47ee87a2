/// Making examples that are missing.
struct Labeling: Hashable, Sendable {
  let missing: ByCase
  let kind: Workload.LabelKind
  let cost: ByCase
  /// Calendar days.
  let days: ByCase

  /// Cost is missing × price × overhead; days are missing ÷ (rate × hours a day × people), in
  /// calendar days.
  @inline(__always)
  init(missing: ByCase, kind: Workload.LabelKind, _ assumptions: borrowing Assumptions) {
    self.missing = missing
    self.kind = kind
    cost = Self.cost(missing, kind, assumptions)
    days =
      missing * assumptions[.calendarDays]
      / (assumptions[kind.rate] * assumptions[.labelHours] * assumptions[.annotators])
  }

  /// Dollars for a number of examples.
  @inline(__always)
  static func cost(
    _ examples: ByCase, _ kind: Workload.LabelKind, _ assumptions: borrowing Assumptions
  ) -> ByCase {
    examples * assumptions[kind.price] * assumptions[.labelOverhead]
  }
}

extension Workload.LabelKind {
  /// Dollars per usable example.
  var price: Assumption {
    switch self {
    case .simple: .simpleLabel
    case .written: .writtenLabel
    case .specialist: .specialistLabel
    case .generated: .generatedLabel
    }
  }

  /// Examples per person and hour.
  var rate: Assumption {
    switch self {
    case .simple: .simpleRate
    case .written: .writtenRate
    case .specialist: .specialistRate
    case .generated: .generatedRate
    }
  }
}

extension Workload {
  /// What it takes to make an example to measure with.
  var evaluationLabels: LabelKind {
    examplesSource == .expertMade
      ? .specialist : labelKind ?? (isClassification ? .simple : .written)
  }

  /// What it takes to make an example to learn from.
  var trainingLabels: LabelKind {
    examplesSource == .generated ? .generated : evaluationLabels
  }
}
