/// Which of the three figures is meant: every formula runs once and gives all of them, see ``ByCase``.
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
