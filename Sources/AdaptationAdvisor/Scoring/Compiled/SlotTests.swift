/// What a condition needs of each slot by itself.
struct SlotTests {
  /// By slot: the states without which the condition cannot hold for certain, a bit for each.
  private(set) var masks: [Int: UInt64] = [:]
  /// The slots that it reads at all.
  private(set) var slots: Set<Int> = []
  /// Whether it holds wherever each slot is as ``masks`` say.
  private(set) var isWhole = true

  init(_ condition: Condition, for strategy: Int, _ slots: SlotTable) {
    add(condition, isNegated: false, strategy, slots)
    self.slots = Set(condition.facts.map { slots.slot($0, for: strategy) })
  }

  private mutating func add(
    _ condition: Condition, isNegated: Bool, _ strategy: Int, _ slots: SlotTable
  ) {
    switch condition {
    case .levels(let question, let mask):
      add(.question(question), UInt64(mask) << 1, isNegated, strategy, slots)
    case .flag(let question, let value):
      add(.question(question), value ? 0b100 : 0b010, isNegated, strategy, slots)
    case .number(let fact, let low, let high):
      add(fact, slots.mask(fact, atLeast: low, below: high), isNegated, strategy, slots)
    case .not(let part):
      add(part, isNegated: !isNegated, strategy, slots)
    case .all(let parts), .any(let parts):
      // By De Morgan, "not all" is "any not". Of several to choose from, none is needed.
      let isAll = if case .all = condition { !isNegated } else { isNegated }
      if isAll || parts.count == 1 {
        for part in parts { add(part, isNegated: isNegated, strategy, slots) }
      } else {
        isWhole = false
      }
    }
  }

  private mutating func add(
    _ fact: Fact, _ mask: UInt64, _ isNegated: Bool, _ strategy: Int, _ slots: SlotTable
  ) {
    // No test passes where the answer is unknown.
    let known = ((UInt64(1) << UInt64(slots.states(of: fact))) - 1) << 1
    let passing = isNegated ? known & ~mask : known & mask
    masks[slots.slot(fact, for: strategy), default: known] &= passing
  }
}
