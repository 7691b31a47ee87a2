/// What a condition can be: an answer that is missing makes it neither true nor false.
enum Truth: Hashable, Sendable {
  case no, unknown, yes

  init(_ value: Bool) { self = value ? .yes : .no }

  /// Kleene's negation: the opposite of unknown is unknown.
  var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
