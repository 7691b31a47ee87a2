/// How many situations two rubrics answer differently, and in which way.
package struct Tally: Hashable, Sendable, Encodable {
  /// Situations that were compared.
  package private(set) var situations = 0
  /// Those in which the recommended strategy differs.
  package private(set) var changed = 0
  /// The ways in which it differs, most frequent first.
  package private(set) var turns: [Turn] = []

  /// From one recommendation to another.
  package struct Turn: Hashable, Sendable, Encodable {
    package let from: Strategy
    package let to: Strategy
    package fileprivate(set) var situations = 0
    /// A few of them, those with the fewest answers first.
    package fileprivate(set) var witnesses: [Answers] = []
  }

  /// How many witnesses are kept for each turn.
  private static let witnessLimit = 3

  init() {}

  /// A number of situations in which both recommend the same.
  init(same situations: Int) { self.situations = situations }

  /// Counts a situation in which both recommend the same.
  mutating func addSame() { situations += 1 }

  /// Counts a situation in which they differ.
  mutating func add(_ answers: Answers, from: Strategy, to: Strategy) {
    situations += 1
    changed += 1
    let known = turns.firstIndex { $0.from == from && $0.to == to }
    let index = known ?? turns.count
    if known == nil { turns.append(Turn(from: from, to: to)) }
    turns[index].situations += 1
    if turns[index].witnesses.count < Self.witnessLimit { turns[index].witnesses.append(answers) }
  }

  /// The same with its turns in order.
  var sorted: Tally {
    var result = self
    result.turns.sort {
      ($1.situations, $0.from.rawValue, $0.to.rawValue)
        < ($0.situations, $1.from.rawValue, $1.to.rawValue)
    }
    return result
  }
}
