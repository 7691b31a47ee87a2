import AdaptationAdvisor

/// What lines of a batch came to, counted.
struct BatchTally: Hashable, Sendable {
  /// Lines that were answered, errors included.
  private(set) var lines = 0
  private(set) var errors = 0
  /// By strategy position: how often it fits best.
  private(set) var best: [Int]
  /// By strategy position: how often it is what to start with.
  private(set) var starts: [Int]
  /// How often nothing is feasible, so that there is nothing to start with.
  private(set) var startless = 0
  /// How often something else is to be started with than fits best.
  private(set) var differing = 0
  private(set) var clear = 0
  private(set) var leaning = 0
  private(set) var close = 0

  /// - Parameter count: how many strategies there are.
  init(strategies count: Int) {
    best = Array(repeating: 0, count: count)
    starts = best
  }

  /// Counts a decision.
  ///
  /// - Parameters:
  ///   - best: the strategy that fits best.
  ///   - start: what to start with; none where nothing is feasible.
  mutating func count(best: Int, start: Int?, _ call: Call) {
    lines += 1
    self.best[best] += 1
    if let start { starts[start] += 1 } else { startless += 1 }
    if let start, start != best { differing += 1 }
    switch call {
    case .clear: clear += 1
    case .leaning: leaning += 1
    case .close: close += 1
    }
  }

  mutating func countError() {
    lines += 1
    errors += 1
  }

  mutating func add(_ other: BatchTally) {
    lines += other.lines
    errors += other.errors
    for index in best.indices {
      best[index] += other.best[index]
      starts[index] += other.starts[index]
    }
    startless += other.startless
    differing += other.differing
    clear += other.clear
    leaning += other.leaning
    close += other.close
  }
}
