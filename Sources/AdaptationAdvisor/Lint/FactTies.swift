/// What the states of some facts say about those of others.
///
/// Facts that follow from the same answers cannot take any states together. Whatever is refused
/// here is impossible; not everything impossible is refused, so that what is found to hold in all
/// states that are left does hold, and only a witness proves that something can happen.
struct FactTies: Sendable {
  let meanings: [LevelMeaning]

  /// Whether some states, of facts that need not be all, may occur together.
  func allow(_ states: [Fact: FactState]) -> Bool {
    Fact.Resource.allCases.allSatisfy { allowCovers($0, states) } && allowPerClass(states)
      && allowData(states)
  }

  /// Cover is known where the resource is, and the cheaper end of an estimate is covered better.
  private func allowCovers(_ resource: Fact.Resource, _ states: [Fact: FactState]) -> Bool {
    let bounds: [Fact] = [.low, .central, .high].map { .cover(resource, $0) }
    let known = Set(
      ([.question(resource.question)] + bounds).compactMap { states[$0]?.isUnknown })
    guard known.count < 2 else { return false }
    let stretches = bounds.map { states[$0]?.stretch }
    for (index, better) in stretches.enumerated() {
      for worse in stretches.dropFirst(index + 1) {
        if let better, let worse, better.high <= worse.low { return false }
      }
    }
    return true
  }

  /// Examples per class are known where examples and classes are, and are their quotient.
  private func allowPerClass(_ states: [Fact: FactState]) -> Bool {
    guard let quotient = states[.examplesPerClass] else { return true }
    let labels = states[.question(.labeledExamples)]
    let classes = states[.question(.classes)]
    guard let quotient = quotient.stretch else {
      guard let count = classes?.stretch, labels?.stretch != nil else { return true }
      return count.low == 0
    }
    if labels == .unknown || classes == .unknown { return false }
    guard let labels = labels?.stretch, let classes = classes?.stretch else { return true }
    return labels.low / classes.high < quotient.high && labels.high / classes.low > quotient.low
  }

  /// A level of data stands for numbers where no number is known.
  private func allowData(_ states: [Fact: FactState]) -> Bool {
    guard case .level(let level) = states[.question(.data)] else { return true }
    return meanings.filter { $0.question == .data && $0.level == level }.allSatisfy { meaning in
      meaning.means.keys.allSatisfy { states[.question($0)] != .unknown }
    }
  }
}
