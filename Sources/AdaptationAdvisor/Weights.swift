import Spelling

/// Weights that cannot be used.
public enum WeightsError: Error, Hashable, Sendable {
  /// The rubric has no such criterion; the nearest name, and all names.
  case unknownCriterion(String, nearest: String?, known: [String])
  /// A weight outside 0…1,000,000.
  case outOfRange(String, Int)
  /// All weights are 0.
  case allZero
}

extension WeightsError: CustomStringConvertible {
  /// What is wrong and what to do. Whatever it quotes is safe to print on a terminal.
  public var description: String {
    switch self {
    case .unknownCriterion(let name, let nearest, let known):
      "\(Echo.quoted(name)) is not a criterion of this rubric."
        + (nearest.map { " Did you mean \(Echo.quoted($0))?" } ?? "")
        + " Criteria: \(known.map(Echo.plain).joined(separator: ", "))."
    case .outOfRange(let name, let weight):
      "The weight \(weight) of \(Echo.quoted(name)) is not between 0 and 1000000."
    case .allZero:
      "All weights are 0. Give at least one criterion a weight above 0."
    }
  }
}

/// Merges stated weights into a rubric's.
enum Weights {
  /// By criterion position: the stated weight, or the rubric's where none is stated.
  static func merge(_ stated: [String: Int], into rubric: Rubric) throws(WeightsError) -> [Int] {
    let known = rubric.criteria.map(\.id)
    for (name, weight) in stated.sorted(by: { $0.key < $1.key }) {
      guard known.contains(name) else {
        let nearest = Spelling.nearest(to: name, among: known)
        throw .unknownCriterion(name, nearest: nearest, known: known)
      }
      guard (0...1_000_000).contains(weight) else { throw .outOfRange(name, weight) }
    }
    let merged = rubric.criteria.map { stated[$0.id] ?? $0.weight }
    guard merged.contains(where: { $0 > 0 }) else { throw .allZero }
    return merged
  }
}
