/// Points rounded to hundredths, halves away from zero: sums and differences of what is shown are
/// exact.
struct Hundredths: Hashable {
  let count: Int

  init(_ points: Double) { count = Int((points * 100).rounded()) }

  private init(count: Int) { self.count = count }

  static func - (a: Hundredths, b: Hundredths) -> Hundredths {
    Hundredths(count: a.count - b.count)
  }

  static func + (a: Hundredths, b: Hundredths) -> Hundredths {
    Hundredths(count: a.count + b.count)
  }

  /// Two decimal places: `64.50`, `-0.25`.
  var text: String { (count < 0 ? "-" : "") + digits }

  /// The same with a sign, unless it is zero: `+2.50`, `-0.25`, `0.00`.
  var signed: String { (count > 0 ? "+" : "") + text }

  private var digits: String {
    let rest = abs(count) % 100
    return "\(abs(count) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
