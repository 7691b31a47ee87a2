import AdaptationAdvisor
import Arguments

extension DecisionOptions {
  /// These options with what a record names, where nothing is given instead: a rubric that is built
  /// in, weights, where they are for the rubric that decides here, and assumptions, where they are
  /// about its prices. Files that it names may not be where it is read, so they are left out.
  ///
  /// - Parameter recorded: the options as the record writes them.
  /// - Returns: the options, and those that were taken over.
  func completed(by recorded: [String]) -> (DecisionOptions, taken: [String]) {
    let named = recorded.map(RecordedCommand.parts)
    func value(of name: String) -> String? { named.first { $0.name == name }?.value }
    var options = self
    let builtIn = value(of: "--rubric").flatMap { name in
      RubricFile.builtIn.contains { $0.key == name } ? name : nil
    }
    if rubric == nil { options.rubric = builtIn }
    let isSameRubric =
      (options.rubric ?? RubricFile.standard) == value(of: "--rubric") ?? RubricFile.standard
    let isSamePrices = prices.file == value(of: "--prices")
    let saysWeights = !weights.values.isEmpty || !order.names.isEmpty
    var taken: [String] = []
    for (text, option) in zip(recorded, named) {
      let isTaken =
        switch option.name {
        case "--rubric": rubric == nil && builtIn != nil
        case "--weights" where isSameRubric && !saysWeights: options.weights.take(option.value)
        case "--weights-order" where isSameRubric && !saysWeights: options.order.take(option.value)
        case "--assume" where isSamePrices: options.prices.take(option.value, unlessIn: prices)
        default: false
        }
      if isTaken { taken.append(text) }
    }
    return (options, taken)
  }
}

extension PriceOptions {
  /// Takes an assumption over, if it is one and none of that name is given.
  fileprivate mutating func take(_ word: String, unlessIn given: PriceOptions) -> Bool {
    guard let assignment = Assignment(word: word),
      !given.assumptions.contains(where: { $0.name == assignment.name })
    else { return false }
    assumptions.append(assignment)
    return true
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
