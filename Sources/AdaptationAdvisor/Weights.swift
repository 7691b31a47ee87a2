import Spelling

/// Weights that cannot be used.
public enum WeightsError: Error, Hashable, Sendable {
  /// The rubric has no such criterion; the nearest name, and all names.
  case unknownCriterion(String, nearest: String?, known: [String])
  /// A weight outside 0…1,000,000.
  case outOfRange(String, Int)
  /// All weights are 0.
  case allZero
  /// An order that names a criterion twice.
  case repeated(String)
  /// An order that leaves out some criteria.
  case incomplete(missing: [String])
}

extension WeightsError {
  fileprivate static func unknown(_ name: String, among known: [String]) -> WeightsError {
    .unknownCriterion(name, nearest: Spelling.nearest(to: name, among: known), known: known)
  }
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
    case .repeated(let name):
      "\(Echo.quoted(name)) is named twice in the order of criteria; name it once."
    case .incomplete(let missing):
      "The order of criteria leaves out \(missing.map(Echo.plain).asList); name each once, the most"
        + " important first."
    case .allZero:
      "All weights are 0. Give at least one criterion a weight above 0."
    }
  }
}

/// Makes weights of what was stated.
enum Weights {
  /// By criterion: the mean of all weights in an order of importance (rank order centroid: with n
  /// criteria, the share of rank k is 1/n × Σ 1/r over ranks r from k to n), as whole numbers.
  static func centroid(
    _ order: [String], in rubric: Rubric
  ) throws(WeightsError) -> [String: Int] {
    let known = rubric.criteria.map(\.id)
    for (index, name) in order.enumerated() {
      guard known.contains(name) else { throw .unknown(name, among: known) }
      if order[..<index].contains(name) { throw .repeated(name) }
    }
    let missing = known.filter { !order.contains($0) }
    guard missing.isEmpty else { throw .incomplete(missing: missing) }
    // The least number that all ranks divide makes the shares whole; beyond 16 it would be huge.
    let scale =
      order.count > 16
      ? 1_000_000 : (1...max(1, order.count)).reduce(1) { Numerics.leastCommonMultiple($0, $1) }
    var weights: [String: Int] = [:]
    var sum = 0
    for (index, name) in order.enumerated().reversed() {
      sum += scale / (index + 1)
      weights[name] = sum
    }
    return weights
  }

  /// By criterion position: the stated weight, or the rubric's where none is stated.
  static func merge(_ stated: [String: Int], into rubric: Rubric) throws(WeightsError) -> [Int] {
    let known = rubric.criteria.map(\.id)
    for (name, weight) in stated.sorted(by: { $0.key < $1.key }) {
      guard known.contains(name) else {
        throw .unknown(name, among: known)
      }
      guard (0...1_000_000).contains(weight) else { throw .outOfRange(name, weight) }
    }
    let merged = rubric.criteria.map { stated[$0.id] ?? $0.weight }
    guard merged.contains(where: { $0 > 0 }) else { throw .allZero }
    return merged
  }
}
