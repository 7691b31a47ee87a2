import AdaptationAdvisor

extension Format {
  /// Two decimal places, for figures that are not negative: `53.44`, `8.00`.
  static func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  /// A share as a whole percentage: `43%`; never 0% or 100% for what is neither.
  static func percent(_ share: Double) -> String {
    if share > 0, share < 0.005 { return "under 1%" }
    if share < 1, share > 0.995 { return "over 99%" }
    return plain((share * 100).rounded()) + "%"
  }
}
