/// The tens between which scores lie.
struct ScoreBounds {
  let low: Double
  let high: Double

  /// The narrowest bounds around some scores that are at least twenty apart.
  init(_ scores: [Double]) {
    let least = ((scores.min() ?? 0) / 10).rounded(.down) * 10
    let most = ((scores.max() ?? 100) / 10).rounded(.up) * 10
    low = most - least >= 20 ? least : max(0, least - 10)
    high = max(most, low + 20)
  }

  /// How far along a score stands, 0…1.
  func share(_ score: Double) -> Double { (score - low) / (high - low) }
}
