import AdaptationAdvisor
import Arguments

extension DecisionOptions {
  /// These options with the weights and assumptions that a record names, where none are given
  /// instead; and those that were taken over, as the record writes them.
  ///
  /// Files that it names may not be where it is read, so they are left out.
  func completed(by recorded: [String]) -> (DecisionOptions, taken: [String]) {
    var options = self
    let saysWeights = !weights.values.isEmpty || !order.names.isEmpty
    let taken = recorded.filter { text in
      guard let separator = text.firstIndex(where: { $0 == " " || $0 == "=" }) else { return false }
      let value = String(text[text.index(after: separator)...])
      switch text[..<separator] {
      case "--weights" where !saysWeights:
        return options.weights.take(value)
      case "--weights-order" where !saysWeights:
        return options.order.take(value)
      case "--assume":
        guard let assignment = Assignment(word: value),
          !prices.assumptions.contains(where: { $0.name == assignment.name })
        else { return false }
        options.prices.assumptions.append(assignment)
        return true
      default:
        return false
      }
    }
    return (options, taken)
  }
}

extension Word {
  /// Takes a word over, if it is one.
  fileprivate mutating func take(_ word: String) -> Bool {
    guard let value = Self(word: word) else { return false }
    self = value
    return true
  }
}
