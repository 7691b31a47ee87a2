extension Condition {
  /// Never true.
  static let never = Condition.any([])

  /// What is left of the condition once all that is known is put in: members that read unknown facts
  /// only, none of them negated. ``always`` if it holds, ``never`` if it is refuted.
  func remainder(in situation: Situation, for strategy: Int) -> Condition {
    remainder(isNegated: false) { $0.truth(in: situation, for: strategy) }
  }

  private func remainder(isNegated: Bool, _ truth: (Condition) -> Truth) -> Condition {
    switch self {
    case .all(let parts), .any(let parts):
      // By De Morgan, "not all" is "any not".
      let isAll = if case .all = self { !isNegated } else { isNegated }
      let rest = parts.map { $0.remainder(isNegated: isNegated, truth) }
      return isAll ? Self.all(of: rest) : Self.any(of: rest)
    case .not(let part):
      return part.remainder(isNegated: !isNegated, truth)
    case .levels, .flag, .number:
      switch truth(self) {
      case .unknown: return isNegated ? opposite : self
      case .yes: return isNegated ? .never : .always
      case .no: return isNegated ? .always : .never
      }
    }
  }

  /// The member that holds where this one does not, of facts that are known.
  private var opposite: Condition {
    switch self {
    case .levels(let question, let mask):
      let others = ~mask & (1 << UInt32(question.levels.count) - 1)
      return others == 0 ? .never : .levels(question, others)
    case .flag(let question, let value):
      return .flag(question, !value)
    case .number(let fact, let low, let high):
      let below = low.map { Condition.number(fact, atLeast: nil, below: $0) }
      let above = high.map { Condition.number(fact, atLeast: $0, below: nil) }
      // Numbers are never negative.
      return .any(of: [low == 0 ? nil : below, above].compactMap { $0 })
    case .all, .any, .not:
      return .not(self)
    }
  }

  private static func all(of parts: [Condition]) -> Condition {
    if parts.contains(.never) { return .never }
    let rest = parts.flatMap { part in if case .all(let inner) = part { inner } else { [part] } }
    return rest.count == 1 ? rest[0] : .all(rest)
  }

  private static func any(of parts: [Condition]) -> Condition {
    if parts.contains(.always) { return .always }
    let rest = parts.flatMap { part in if case .any(let inner) = part { inner } else { [part] } }
    return rest.count == 1 ? rest[0] : .any(rest)
  }
}
