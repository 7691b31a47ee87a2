/// What conditions can tell apart about a fact.
enum FactState: Hashable, Sendable {
  case unknown
  /// A level of the question, by position.
  case level(Int)
  case flag(Bool)
  /// A number within a stretch that no condition cuts.
  case stretch(Stretch)

  /// The numbers from one up to, not including, another, which may be infinite.
  struct Stretch: Hashable, Sendable {
    let low: Double
    let high: Double
  }

  var isUnknown: Bool { self == .unknown }

  var stretch: Stretch? { if case .stretch(let stretch) = self { stretch } else { nil } }
}

extension FactState {
  /// All states of a fact, "unknown" first, where numbers are cut at some thresholds.
  static func all(of fact: Fact, cutAt thresholds: [Double]) -> [FactState] {
    guard case .question(let question) = fact, !fact.isNumber else {
      let edges = [0] + Set(thresholds.filter { $0 > 0 && $0.isFinite }).sorted() + [.infinity]
      return [.unknown]
        + zip(edges, edges.dropFirst()).map { .stretch(Stretch(low: $0, high: $1)) }
    }
    if question.isFlag { return [.unknown, .flag(false), .flag(true)] }
    return [.unknown] + question.levels.indices.map { .level($0) }
  }

  /// Whether this state fulfills one member of a condition.
  func truth(of member: Condition) -> Truth {
    switch (self, member) {
    case (.level(let index), .levels(_, let mask)): Truth(mask & 1 << UInt32(index) != 0)
    case (.flag(let value), .flag(_, let wanted)): Truth(value == wanted)
    case (.stretch(let stretch), .number(_, let low, let high)):
      Truth((low.map { stretch.low >= $0 } ?? true) && (high.map { stretch.high <= $0 } ?? true))
    default: .unknown
    }
  }
}

extension FactState.Stretch {
  /// A number within the stretch that is as round as can be, and where it begins.
  var samples: [Double] { low == roundNumber ? [low] : [roundNumber, low] }

  private var roundNumber: Double {
    let middle =
      switch (low, high) {
      case (0, .infinity): 1.0
      case (0, _): high > 1 ? high.squareRoot() : high / 2
      case (_, .infinity): low * 2
      default: low.squareRoot() * high.squareRoot()
      }
    guard middle > 0, middle.isFinite else { return low }
    for figures in 1...4 {
      let scale = Numerics.tenToThe(
        Numerics.powersOfTen(middle).rounded(.down) - Double(figures - 1))
      let rounded = (middle / scale).rounded() * scale
      if rounded >= low && rounded < high { return rounded }
    }
    return middle
  }
}

extension Truth: Comparable {
  /// No before unknown before yes, so that "and" is the lesser and "or" the greater.
  static func < (a: Truth, b: Truth) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }
}
