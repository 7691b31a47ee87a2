/// Conditions as runs of tests on slots, each of which says where to go on.
///
/// A test looks up one bit, so a condition costs about a nanosecond for each of its members. "Not"
/// is moved into the tests, and no test accepts "unknown": what comes out is whether a condition
/// holds for certain, as Kleene's logic has it.
struct TestProgram: Sendable {
  private struct Test: Sendable {
    /// A bit for each state that passes.
    let mask: UInt64
    let slot: Int32
    let ifPassed: Int32
    let ifFailed: Int32
  }

  /// Where a condition starts.
  struct Start: Sendable {
    fileprivate let first: Int32
  }

  private static let yes: Int32 = -1
  private static let no: Int32 = -2

  private var tests: [Test] = []

  /// Adds a condition and returns where it starts.
  mutating func add(_ condition: Condition, for strategy: Int, _ slots: SlotTable) -> Start {
    Start(
      first: add(
        condition, strategy, slots, isNegated: false, ifPassed: Self.yes, ifFailed: Self.no))
  }

  /// Whether the condition that starts at a place holds for certain.
  func holds(_ start: Start, _ states: [UInt8]) -> Bool {
    var next = start.first
    while next >= 0 {
      let test = tests[Int(next)]
      next =
        test.mask >> UInt64(states[Int(test.slot)]) & 1 == 1 ? test.ifPassed : test.ifFailed
    }
    return next == Self.yes
  }

  private mutating func add(
    _ condition: Condition, _ strategy: Int, _ slots: SlotTable, isNegated: Bool,
    ifPassed: Int32, ifFailed: Int32
  ) -> Int32 {
    switch condition {
    case .levels(let question, let mask):
      return add(
        .question(question), UInt64(mask) << 1, strategy, slots, isNegated, ifPassed, ifFailed)
    case .flag(let question, let value):
      return add(
        .question(question), value ? 0b100 : 0b010, strategy, slots, isNegated, ifPassed, ifFailed)
    case .number(let fact, let low, let high):
      let mask = slots.mask(fact, atLeast: low, below: high)
      return add(fact, mask, strategy, slots, isNegated, ifPassed, ifFailed)
    case .not(let part):
      return add(
        part, strategy, slots, isNegated: !isNegated, ifPassed: ifPassed, ifFailed: ifFailed)
    case .all(let parts), .any(let parts):
      // By De Morgan, "not all" is "any not".
      let needsAll = condition.isAll != isNegated
      return parts.reversed().reduce(needsAll ? ifPassed : ifFailed) { next, part in
        add(
          part, strategy, slots, isNegated: isNegated, ifPassed: needsAll ? next : ifPassed,
          ifFailed: needsAll ? ifFailed : next)
      }
    }
  }

  private mutating func add(
    _ fact: Fact, _ mask: UInt64, _ strategy: Int, _ slots: SlotTable, _ isNegated: Bool,
    _ ifPassed: Int32, _ ifFailed: Int32
  ) -> Int32 {
    // All states but "unknown".
    let all = (UInt64(1) << UInt64(slots.states(of: fact))) - 1
    tests.append(
      Test(
        mask: isNegated ? all << 1 & ~mask : mask, slot: Int32(slots.slot(fact, for: strategy)),
        ifPassed: ifPassed, ifFailed: ifFailed))
    return Int32(tests.count - 1)
  }
}

extension Condition {
  fileprivate var isAll: Bool { if case .all = self { true } else { false } }
}
