/// Which of the three figures is worked out: an estimate runs its formulas once for each case.
package enum Case: Hashable, Sendable, CaseIterable {
  /// Everything at its cheaper end: what a lucky and thrifty project has paid.
  case favorable
  case central
  /// Everything at its dearer end.
  case adverse

  /// The place of the case in ``ByCase``.
  var index: Int {
    switch self {
    case .favorable: 0
    case .central: 1
    case .adverse: 2
    }
  }
}
