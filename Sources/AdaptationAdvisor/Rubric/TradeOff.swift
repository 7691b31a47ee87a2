/// Something a strategy brings, takes or risks in a situation.
struct TradeOff: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let kind: Kind
  let when: Condition

  enum Kind: String, Hashable, Sendable, CaseIterable {
    case gain, cost, risk
  }
}
