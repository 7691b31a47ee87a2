import AdaptationAdvisor

/// What lines of a batch came to, counted.
struct BatchTally: Hashable, Sendable {
  /// Lines that were answered, errors included.
  private(set) var lines = 0
  private(set) var errors = 0
  /// By strategy position: how often it was recommended.
  private(set) var strategies: [Int]
  /// How often something else is to be started with, or nothing is feasible.
  private(set) var doubtful = 0
  private(set) var clear = 0
  private(set) var leaning = 0
  private(set) var close = 0

  /// - Parameter count: how many strategies there are.
  init(strategies count: Int) { strategies = Array(repeating: 0, count: count) }

  /// Counts a decision.
  ///
  /// - Parameter isFirst: whether the strategy is what to start with.
  mutating func count(_ strategy: Int?, _ call: Call, isFirst: Bool) {
    lines += 1
    if !isFirst { doubtful += 1 }
    if let strategy { strategies[strategy] += 1 }
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
    for index in strategies.indices { strategies[index] += other.strategies[index] }
    doubtful += other.doubtful
    clear += other.clear
    leaning += other.leaning
    close += other.close
  }
}
