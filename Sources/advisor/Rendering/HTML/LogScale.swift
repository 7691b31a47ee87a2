import AdaptationAdvisor

/// Where positive numbers stand on a line on which equal ratios are equally long.
struct LogScale {
  private let low: Double
  private let high: Double
  /// The line's ends.
  let ends: ClosedRange<Double>

  /// A scale over some numbers; those that are not positive do not widen it. Never less than one
  /// power of ten.
  init(_ numbers: [Double], over ends: ClosedRange<Double>) {
    let powers = numbers.filter { $0 > 0 && $0.isFinite }.map(Numerics.powersOfTen)
    let (least, most) = (powers.min() ?? 0, powers.max() ?? 1)
    let slack = max(0, 1 - (most - least)) / 2
    low = least - slack
    high = most + slack
    self.ends = ends
  }

  /// Where a number stands; what lies beyond an end stands there.
  func place(_ number: Double) -> Double {
    guard number > 0 else { return ends.lowerBound }
    let share = (Numerics.powersOfTen(number) - low) / (high - low)
    return ends.lowerBound + min(1, max(0, share)) * (ends.upperBound - ends.lowerBound)
  }

  /// Powers of ten to mark, with room for a label between two of them.
  var ticks: [Double] {
    let first = Int(low.rounded(.up))
    let last = Int(high.rounded(.down))
    guard first <= last else { return [] }
    let most = max(1, Int((ends.upperBound - ends.lowerBound) / 58))
    let step = (last - first) / most + 1
    return stride(from: first, through: last, by: step).map { Numerics.tenToThe(Double($0)) }
  }
}
