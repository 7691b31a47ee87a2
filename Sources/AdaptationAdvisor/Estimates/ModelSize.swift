/// The size of a model, which a mixture of experts has twice (F003).
struct ModelSize: Hashable, Sendable {
  /// All parameters: what memory holds.
  let total: ByCase
  /// Those that work on each token: what computing costs.
  let active: ByCase

  @inline(__always)
  init(total: ByCase, active: Double?) {
    self.total = total
    if let active { self.active = total.atMost(active) } else { self.active = total }
  }
}
