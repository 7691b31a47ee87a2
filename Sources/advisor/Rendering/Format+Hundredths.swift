import AdaptationAdvisor

extension Format {
  /// Two decimal places, for figures that are not negative: `53.44`, `8.00`.
  static func hundredths(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
