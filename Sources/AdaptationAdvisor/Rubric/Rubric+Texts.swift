extension TradeOff {
  /// Whether it is told in a situation.
  func applies(in situation: Situation) -> Bool {
    when.applies(in: situation, for: strategy, unless: unless)
  }
}

extension Warning {
  /// Whether it is told where a strategy is recommended.
  func applies(to winner: Int, in situation: Situation) -> Bool {
    strategies.contains(winner) && when.applies(in: situation, for: winner, unless: unless)
  }
}

extension Condition {
  /// Whether this holds for certain and an exception to it does not.
  fileprivate func applies(
    in situation: Situation, for strategy: Int, unless exception: Condition?
  ) -> Bool {
    truth(in: situation, for: strategy) == .yes
      && exception?.truth(in: situation, for: strategy) != .yes
  }

  /// The condition in words, with an exception to it.
  func text(unless exception: Condition?) -> String {
    exception.map { "\(text) unless \($0.text)" } ?? text
  }
}
