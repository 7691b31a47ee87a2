/// The techniques of one strategy.
///
/// A class only because it is large and never changes: asking it copies nothing.
final class CompiledTechniques: Sendable {
  private let conditions: CompiledConditions
  /// By condition: the technique's position in the rubric.
  private let positions: [Int]
  /// By condition: whether the technique makes the strategy up; others are added to one that does.
  private let areBases: [Bool]

  init(_ rubric: Rubric, of strategy: Int, _ slots: SlotTable) {
    let positions = rubric.techniques.indices.filter {
      rubric.techniques[$0].strategy == strategy
    }
    self.positions = positions
    areBases = positions.map { rubric.techniques[$0].kind == .base }
    conditions = CompiledConditions(
      positions.map { (rubric.techniques[$0].when, strategy) }, slots)
  }

  /// Finds those that apply: a bit for each.
  func find(_ states: [UInt8], _ found: inout [UInt64]) {
    if found.count != conditions.words {
      found = Array(repeating: 0, count: conditions.words)
    }
    conditions.find(states, &found)
  }

  /// The positions of the first base technique of those found, and of every addition.
  func positions(_ found: [UInt64]) -> [Int] {
    let all = found.indices.flatMap { word in Bits(found[word]).map { word << 6 + $0 } }
    return (all.filter { areBases[$0] }.prefix(1) + all.filter { !areBases[$0] })
      .map { positions[$0] }
  }
}
