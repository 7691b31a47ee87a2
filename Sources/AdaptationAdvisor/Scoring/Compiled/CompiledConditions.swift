/// Many conditions, of which it is to be found at once which hold for certain.
///
/// For each state of a slot there is a row of bits, one for each condition that this state does not
/// keep from holding. What is in the rows of all slots can hold; most conditions are nothing but one
/// test on each of some slots, and then do. The others are tested one by one.
struct CompiledConditions: Sendable {
  /// How many words of 64 bits a row has.
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
  /// The slots that some condition reads, each with its first row.
  private let slots: [(slot: Int, row: Int)]
  /// By slot, word by word: the conditions that read it.
  private let readers: [UInt64]
  /// Word by word: the conditions that there are, and those that are more than a test on each of
  /// some slots.
  private let all: [UInt64]
  private let nested: [UInt64]

  /// - Parameter conditions: each with the position of the strategy that facts about cover refer to.
  init(_ conditions: [(when: Condition, strategy: Int)], _ slots: SlotTable) {
    var program = TestProgram()
    starts = conditions.map { program.add($0.when, for: $0.strategy, slots) }
    self.program = program
    let tests = conditions.map { SlotTests($0.when, for: $0.strategy, slots) }
    words = (conditions.count + 63) / 64
    all = tests.bits { _ in true }
    nested = tests.bits { !$0.isWhole }
    let words = words
    var readers = Array(repeating: UInt64(0), count: slots.count * words)
    for (condition, tests) in tests.enumerated() {
      for slot in tests.slots {
        readers[slot * words + condition / 64] |= 1 << UInt64(condition % 64)
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
    self.slots = tests.reduce(into: Set()) { $0.formUnion($1.slots) }.sorted()
      .map { ($0, firstRows[$0]) }
    let all = all
    var rows = stride(from: 0, to: words, by: 2).flatMap { word in
      let row = SIMD2(all[word], word + 1 < words ? all[word + 1] : 0)
      return Array(repeating: row, count: height)
    }
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
    for first in stride(from: 0, to: words, by: 2) {
      var bits = SIMD2<UInt64>(repeating: .max)
      let plane = first / 2 * height
      for (slot, row) in slots { bits &= rows[plane &+ row &+ Int(states[slot])] }
      for word in first..<min(first + 2, words) {
        let passing = all[word] & (word == first ? bits.x : bits.y)
        holding[word] = passing & ~failing(passing & nested[word], word, states)
      }
    }
  }

  /// The conditions of a word that hold once a slot has left a state.
  ///
  /// - Parameter held: those that held before.
  func holding(
    _ word: Int, _ states: [UInt8], after slot: Int, left state: UInt8, held: UInt64
  ) -> UInt64 {
    let readers = readers[slot * words + word]
    if readers == 0 { return held }
    let (old, new) = (row(slot, state, word), row(slot, states[slot], word))
    let kept = held & new & ~nested[word]
    // The rest of a condition is as it was; so what passes both times is as it was.
    let open = readers & new & (~old | nested[word]) & ~kept
    return held & ~readers | readers & kept | open & ~failing(open, word, states)
  }

  /// Whether a condition holds.
  func holds(_ condition: Int, _ states: [UInt8]) -> Bool {
    program.holds(starts[condition], states)
  }

  /// The conditions of a word that the states of some slots do not keep from holding.
  func admitted(_ word: Int, by slots: [Int], _ states: [UInt8]) -> UInt64 {
    let plane = word / 2 * height
    var bits = SIMD2<UInt64>(repeating: .max)
    for slot in slots { bits &= rows[plane &+ firstRows[slot] &+ Int(states[slot])] }
    return word % 2 == 0 ? bits.x : bits.y
  }

  /// The slots that some condition reads.
  var readSlots: [Int] { slots.map(\.slot) }

  /// The conditions of a word that read a slot.
  func readers(of slot: Int, _ word: Int) -> UInt64 { readers[slot * words + word] }

  private func row(_ slot: Int, _ state: UInt8, _ word: Int) -> UInt64 {
    rows[word / 2 * height + firstRows[slot] + Int(state)][word % 2]
  }

  /// Those of some conditions that do not hold.
  private func failing(_ bits: UInt64, _ word: Int, _ states: [UInt8]) -> UInt64 {
    if bits == 0 { return 0 }
    var failing: UInt64 = 0
    for bit in Bits(bits) where !program.holds(starts[word << 6 + bit], states) {
      failing |= 1 << UInt64(bit)
    }
    return failing
  }
}

extension [SlotTests] {
  /// A bit for each that is wanted, in words of 64.
  fileprivate func bits(_ isWanted: (SlotTests) -> Bool) -> [UInt64] {
    stride(from: 0, to: count, by: 64).map { start in
      indices.dropFirst(start).prefix(64).reduce(0) {
        isWanted(self[$1]) ? $0 | 1 << UInt64($1 - start) : $0
      }
    }
  }
}
