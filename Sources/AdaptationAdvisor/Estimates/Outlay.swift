/// Money over the horizon.
struct Outlay: Hashable, Sendable {
  /// Dollars until it serves.
  let oneOff: ByCase
  /// Dollars for each month of serving.
  let monthly: ByCase
  let months: ByCase

  /// One-off cost and all months.
  @inline(__always)
  var total: ByCase { monthly * months + oneOff }
}
