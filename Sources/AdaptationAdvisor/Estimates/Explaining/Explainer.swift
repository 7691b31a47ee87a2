/// Turns the figures of one case into lines whose sums a reader can redo.
///
/// The lines of each cost model are in an extension of their own.
struct Explainer {
  let workload: Workload
  let inputs: RunInputs
  /// What the workload takes before any strategy begins.
  let preparation: Preparation
  let assumptions: Assumptions
  /// The case whose figures are shown.
  let which: Case
  /// Where the size of the model comes from if it was not answered; none if other lines tell.
  let defaultSize: Assumption?

  /// The value of an assumption in the case.
  func value(_ assumption: Assumption) -> Double { assumptions[assumption][which] }

  /// An assumption as it is printed; prices with a dollar sign.
  func assumed(
    _ assumption: Assumption, _ unit: String = "", in style: Line.Style = .plain,
    scale: Double = 1
  ) -> Factor {
    Factor(
      style.print(value(assumption)), unit, scale: scale, source: .assumption(assumption))
  }

  /// What was answered under a key, or else what is assumed.
  func answered(
    _ value: Double?, _ key: String, or assumption: Assumption, _ unit: String = "",
    in style: Line.Style = .plain
  ) -> Factor {
    value.map { answered($0, key, unit, in: style) } ?? assumed(assumption, unit, in: style)
  }

  /// What was answered under a key.
  func answered(
    _ value: Double, _ key: String, _ unit: String = "", in style: Line.Style = .plain
  ) -> Factor {
    Factor(style.print(value), unit, source: .answer(key))
  }

  /// A figure that another line or no line explains.
  func derived(_ value: ByCase, _ unit: String = "", in style: Line.Style = .plain) -> Factor {
    Factor(style.print(value[which]), unit)
  }

  func constant(_ value: Double, _ unit: String = "") -> Factor {
    Factor(PlainNumber(value), unit, source: .constant)
  }

  /// Experience as a factor of engineer time; none where it is not known.
  var expertise: Factor? {
    workload.expertiseFactor.map { assumed($0, "for experience") }
  }

  /// The price of a day and the share of it that the budget bears.
  var staffRate: [Factor] {
    [assumed(.engineerDay, "a day", in: .price), assumed(.staffShare, "charged to the budget")]
  }
}
