/// Something a good colleague would point out.
struct Warning: Hashable, Sendable {
  let rule: Rule
  /// Positions of the recommended strategies it applies to.
  let strategies: [Int]
  let when: Condition
}
