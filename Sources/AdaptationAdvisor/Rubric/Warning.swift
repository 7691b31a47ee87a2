/// Something a good colleague would point out.
struct Warning: Hashable, Sendable {
  let rule: Rule
  /// Positions of the recommended strategies it applies to.
  let strategies: [Int]
  let when: Condition
  /// Where it is left out; what is not known leaves nothing out.
  var unless: Condition?
}
