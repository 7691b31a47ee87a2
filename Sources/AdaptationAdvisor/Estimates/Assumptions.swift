/// The values of all assumptions in all cases, looked up once so that the formulas work on plain
/// numbers.
///
/// They are lent to the formulas (`borrowing`), so that passing them on counts no references.
package struct Assumptions: Sendable {
  private var values: [ByCase]

  init(_ value: (Assumption) -> ByCase) {
    values = Assumption.allCases.map(value)
  }

  subscript(_ assumption: Assumption) -> ByCase {
    get { values[assumption.rawValue] }
    set { values[assumption.rawValue] = newValue }
  }

  /// What was answered, or else what is assumed.
  subscript(_ assumption: Assumption, unless answer: Double?) -> ByCase {
    if let answer { return ByCase(repeating: answer) }
    return self[assumption]
  }

  /// An assumption that need not apply, as a factor.
  subscript(factor assumption: Assumption?) -> ByCase {
    if let assumption { return self[assumption] }
    return ByCase(repeating: 1)
  }
}
