/// Slots whose states have changed, in memory that is set aside once.
struct SlotChanges: Sendable {
  private var changes: [Change]
  /// How many there are.
  private(set) var count = 0

  struct Change: Sendable {
    let slot: Int
    /// The state that it left.
    let left: UInt8
  }

  /// None yet, with room for all slots.
  init(slots: Int) { changes = Array(repeating: Change(slot: 0, left: 0), count: slots) }

  var isEmpty: Bool { count == 0 }

  subscript(place: Int) -> Change { changes[place] }

  mutating func clear() { count = 0 }

  mutating func add(_ slot: Int, left state: UInt8) {
    changes[count] = Change(slot: slot, left: state)
    count &+= 1
  }
}
