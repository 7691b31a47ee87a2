import AdaptationAdvisor

/// What lines of a batch came to, counted.
struct Tally: Hashable, Sendable {
  /// Lines that were answered, errors included.
  var lines = 0
  var errors = 0
  private var strategies: [Strategy: Int] = [:]
  private var calls: [Call: Int] = [:]

  mutating func count(_ strategy: Strategy, _ call: Call) {
    lines += 1
    strategies[strategy, default: 0] += 1
    calls[call, default: 0] += 1
  }

  mutating func countError() {
    lines += 1
    errors += 1
  }

  mutating func add(_ other: Tally) {
    lines += other.lines
    errors += other.errors
    strategies.merge(other.strategies) { $0 + $1 }
    calls.merge(other.calls) { $0 + $1 }
  }

  /// How often a strategy was recommended.
  func count(of strategy: Strategy) -> Int { strategies[strategy] ?? 0 }

  /// How often a call was made.
  func count(of call: Call) -> Int { calls[call] ?? 0 }
}
