/// Many conditions, of which it is to be found at once which hold for certain.
///
/// For each state of a slot there is a row of bits, one for each condition that this state does not
/// keep from holding. What is in the rows of all slots can hold; most conditions are nothing but one
/// test on each of some slots, and then do. The others are tested one by one.
struct CompiledConditions: Sendable {
  /// How many words of 64 bits a row has: whole pairs.
  let words: Int
  private let program: TestProgram
  /// By condition: where its tests start.
  private let starts: [TestProgram.Start]
  /// Two words side by side, pair by pair: a row for each state of each slot.
  private let rows: [SIMD2<UInt64>]
  /// By slot: the number of its first row.
  private let firstRows: [Int]
  /// How many rows a pair of words has.
  private let height: Int
  /// The slots that some condition reads, and each with its first row.
  let readSlots: [Int]
  private let slots: [(slot: Int, row: Int)]
  /// By slot, pair by pair: the conditions that read it.
  private let readers: [SIMD2<UInt64>]
  /// Pair by pair: the conditions that there are, and those that are more than a test on each of
  /// some slots.
  private let all: [SIMD2<UInt64>]
  private let nested: [SIMD2<UInt64>]

  /// - Parameter conditions: each with the position of the strategy that facts about cover refer to.
  init(_ conditions: [(when: Condition, strategy: Int)], _ slots: SlotTable) {
    var program = TestProgram()
    starts = conditions.map { program.add($0.when, for: $0.strategy, slots) }
    self.program = program
    let tests = conditions.map { SlotTests($0.when, for: $0.strategy, slots) }
    let all = tests.bits { _ in true }
    self.all = all
    nested = tests.bits { !$0.isWhole }
    words = all.count * 2
    var readers = Array(repeating: SIMD2<UInt64>.zero, count: slots.count * all.count)
    for (condition, tests) in tests.enumerated() {
      for slot in tests.slots {
        readers[slot * all.count + condition / 128].set(condition % 128)
      }
    }
    self.readers = readers
    var height = 0
    let firstRows = (0..<slots.count).map { slot in
      defer { height += slots.states(in: slot) + 1 }
      return height
    }
    self.firstRows = firstRows
    self.height = height
    readSlots = tests.reduce(into: Set()) { $0.formUnion($1.slots) }.sorted()
    self.slots = readSlots.map { ($0, firstRows[$0]) }
    var rows = all.flatMap { Array(repeating: $0, count: height) }
    for (condition, tests) in tests.enumerated() {
      let plane = condition / 128 * height
      let bit = UInt64(1) << UInt64(condition % 64)
      for (slot, mask) in tests.masks {
        for state in 0...slots.states(in: slot) where mask >> UInt64(state) & 1 == 0 {
          rows[plane + firstRows[slot] + state][condition / 64 % 2] &= ~bit
        }
      }
    }
    self.rows = rows
  }

  /// Finds the conditions that hold, word by word.
  func find(_ states: [UInt8], _ holding: inout [UInt64]) {
    for pair in all.indices {
      let bits = self.holding(pair, states)
      holding[2 &* pair] = bits.x
      holding[2 &* pair &+ 1] = bits.y
    }
  }

  /// The positions of the conditions that hold.
  func holding(_ states: [UInt8]) -> [Int] {
    var positions: [Int] = []
    for pair in all.indices {
      let bits = holding(pair, states)
      for bit in Bits(bits.x) { positions.append(pair << 7 + bit) }
      for bit in Bits(bits.y) { positions.append(pair << 7 + 64 + bit) }
    }
    return positions
  }

  /// The conditions of a pair of words that hold.
  private func holding(_ pair: Int, _ states: [UInt8]) -> SIMD2<UInt64> {
    var bits = all[pair]
    let plane = pair &* height
    for (slot, row) in slots { bits &= rows[plane &+ row &+ Int(states[slot])] }
    return bits & ~failing(bits & nested[pair], pair, states)
  }

  /// The conditions of a pair of words that hold once some slots have changed their states.
  ///
  /// - Parameter held: those that held before.
  func holding(
    _ pair: Int, _ states: [UInt8], after changes: borrowing SlotChanges, held: SIMD2<UInt64>
  ) -> SIMD2<UInt64> {
    var readers = SIMD2<UInt64>.zero
    var old = SIMD2<UInt64>(repeating: .max)
    var new = old
    let plane = pair &* height
    for place in 0..<changes.count {
      let change = changes[place]
      readers |= self.readers[change.slot &* all.count &+ pair]
      let first = plane &+ firstRows[change.slot]
      old &= rows[first &+ Int(change.left)]
      new &= rows[first &+ Int(states[change.slot])]
    }
    let nested = nested[pair]
    let kept = held & new & ~nested
    // The rest of a condition is as it was; so what passes both times is as it was.
    let open = readers & new & (~old | nested) & ~kept
    return held & ~readers | readers & kept | open & ~failing(open, pair, states)
  }

  /// Whether a condition holds.
  func holds(_ condition: Int, _ states: [UInt8]) -> Bool {
    program.holds(starts[condition], states)
  }

  /// The conditions of a word that the states of some slots do not keep from holding.
  func admitted(_ word: Int, by slots: some Sequence<Int>, _ states: [UInt8]) -> UInt64 {
    let plane = word / 2 * height
    var bits = SIMD2<UInt64>(repeating: .max)
    for slot in slots { bits &= rows[plane &+ firstRows[slot] &+ Int(states[slot])] }
    return word % 2 == 0 ? bits.x : bits.y
  }

  /// The conditions of a word that read a slot.
  func readers(of slot: Int, _ word: Int) -> UInt64 {
    readers[slot * all.count + word / 2][word % 2]
  }

  /// Those of some conditions of a pair of words that do not hold.
  private func failing(
    _ bits: SIMD2<UInt64>, _ pair: Int, _ states: [UInt8]
  ) -> SIMD2<UInt64> {
    SIMD2(failing(bits.x, from: pair << 7, states), failing(bits.y, from: pair << 7 + 64, states))
  }

  private func failing(_ bits: UInt64, from first: Int, _ states: [UInt8]) -> UInt64 {
    var failing: UInt64 = 0
    for bit in Bits(bits) where !program.holds(starts[first &+ bit], states) {
      failing |= 1 << UInt64(bit)
    }
    return failing
  }
}

extension [SlotTests] {
  /// A bit for each that is wanted, in pairs of words.
  fileprivate func bits(_ isWanted: (SlotTests) -> Bool) -> [SIMD2<UInt64>] {
    var pairs = Array<SIMD2<UInt64>>(repeating: .zero, count: (count + 127) / 128)
    for place in indices where isWanted(self[place]) { pairs[place / 128].set(place % 128) }
    return pairs
  }
}

extension SIMD2<UInt64> {
  /// Sets a bit, counted through both words.
  fileprivate mutating func set(_ bit: Int) { self[bit / 64] |= 1 << UInt64(bit % 64) }
}
