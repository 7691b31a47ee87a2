/// Something a strategy brings, takes or risks in a situation.
struct TradeOff: Hashable, Sendable {
  let rule: Rule
  let strategy: Int
  let kind: Kind
  let when: Condition
  /// Where it is left out; what is not known leaves nothing out.
  var unless: Condition?

  enum Kind: String, Hashable, Sendable, CaseIterable {
    case gain, cost, risk
  }
}
