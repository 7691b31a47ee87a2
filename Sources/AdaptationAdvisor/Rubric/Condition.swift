/// When a rule applies. Data, not a language: members of an object, all required.
indirect enum Condition: Hashable, Sendable {
  /// The answer is one of these levels: a bit for each.
  case levels(Question, UInt32)
  /// The answer is yes, or is no.
  case flag(Question, Bool)
  /// The number is at least the first and below the second, where given.
  case number(Fact, atLeast: Double?, below: Double?)
  /// All of these hold; with none, always true.
  case all([Condition])
  /// At least one of these holds.
  case any([Condition])
  /// The opposite.
  case not(Condition)

  /// Always true.
  static let always = Condition.all([])
}

extension Condition {
  /// Whether the condition holds, by Kleene's logic: a missing answer decides nothing.
  ///
  /// - Parameter strategy: the position of the strategy whose estimates cover facts refer to.
  func truth(in situation: Situation, for strategy: Int) -> Truth {
    switch self {
    case .levels(let question, let mask):
      guard let level = situation.level(question) else { return .unknown }
      return Truth(mask & (1 << UInt32(level)) != 0)
    case .flag(let question, let wanted):
      guard let value = situation.flag(question) else { return .unknown }
      return Truth(value == wanted)
    case .number(let fact, let low, let high):
      guard let value = situation.number(fact, for: strategy) else { return .unknown }
      return Truth((low.map { value >= $0 } ?? true) && (high.map { value < $0 } ?? true))
    case .all(let parts):
      return Self.fold(parts, stop: .no, otherwise: .yes, in: situation, for: strategy)
    case .any(let parts):
      return Self.fold(parts, stop: .yes, otherwise: .no, in: situation, for: strategy)
    case .not(let part):
      return part.truth(in: situation, for: strategy).negated
    }
  }

  /// Whether it holds for certain, looked at no further than that takes: `truth` being yes.
  func holds(in situation: Situation, for strategy: Int) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.holds(in: situation, for: strategy) }
    case .any(let parts): parts.contains { $0.holds(in: situation, for: strategy) }
    default: truth(in: situation, for: strategy) == .yes
    }
  }

  /// `stop` if any part is that, else unknown if any part is unknown, else `otherwise`.
  private static func fold(
    _ parts: [Condition], stop: Truth, otherwise: Truth, in situation: Situation, for strategy: Int
  ) -> Truth {
    var result = otherwise
    for part in parts {
      let truth = part.truth(in: situation, for: strategy)
      if truth == stop { return stop }
      if truth == .unknown { result = .unknown }
    }
    return result
  }

  /// The facts it reads.
  var facts: [Fact] {
    switch self {
    case .levels(let question, _), .flag(let question, _): [.question(question)]
    case .number(let fact, _, _): [fact]
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .not(let part): part.facts
    }
  }

  /// The numbers at which it may change, with the fact each belongs to.
  var thresholds: [(fact: Fact, value: Double)] {
    switch self {
    case .levels, .flag: []
    case .number(let fact, let low, let high): [low, high].compactMap { $0 }.map { (fact, $0) }
    case .all(let parts), .any(let parts): parts.flatMap(\.thresholds)
    case .not(let part): part.thresholds
    }
  }
}
