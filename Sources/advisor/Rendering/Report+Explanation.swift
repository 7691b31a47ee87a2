import AdaptationAdvisor

/// Puts what became of the rules into words, for every format.
extension Report {
  /// How many adjustments and gates there are of each kind, in a sentence.
  func summary(of explanation: Explanation) -> String {
    let (fired, near) = (explanation.fired.count, explanation.near.count)
    let (waiting, far) = (explanation.waiting.count, explanation.far.count)
    return "Adjustments and gates: \(fired) fired, \(near) nearly did, \(waiting) wait for an "
      + "answer, \(far) are further off."
  }

  /// What was looked up, for whom: `budget of fine-tuning`.
  func subject(of lookup: Explanation.Lookup) -> String {
    let isForAll = lookup.strategies.count == strategies.count
    let names = lookup.strategies.map(name).joined(separator: ", ")
    return lookup.criterion.words + (isForAll ? "" : " of \(names)")
  }

  /// What was read and which row hit: `$20k, 1.08 times the usual $18.5k; 1 to 2`.
  func reading(of lookup: Explanation.Lookup) -> String {
    guard let reads = lookup.reads, let match = lookup.match else {
      return "\(lookup.reading); neutral"
    }
    // Cover is told by what is held against what, and most levels by their criterion.
    let name = lookup.need != nil || reads == lookup.criterion ? "" : "\(reads) "
    let reading = match == lookup.reading ? "" : "\(lookup.reading); "
    return "\(name)\(reading)\(match)"
  }

  /// The base values: `fine-tuning 58, training 45`; one number where all have the same.
  func scores(of lookup: Explanation.Lookup) -> String {
    let values = Set(lookup.scores.values)
    if values.count == 1, let value = values.first { return String(value) }
    return scores(of: lookup, as: lookup.scores)
  }

  /// Values by strategy, with what they are more or less than others: `43 (-7)`.
  func scores(
    of lookup: Explanation.Lookup, as scores: [String: Int], comparing: Bool = false
  ) -> String {
    lookup.strategies.compactMap { strategy in
      guard let score = scores[strategy.rawValue], let now = lookup.scores[strategy.rawValue]
      else { return nil }
      let step = comparing && score != now ? " (\(score > now ? "+" : "")\(score - now))" : ""
      return (lookup.strategies.count > 1 ? name(of: strategy) + " " : "") + "\(score)\(step)"
    }.joined(separator: ", ")
  }

  /// What is read in its place once something is answered; none where nothing is.
  func replacements(of lookup: Explanation.Lookup) -> String? {
    let others = lookup.replacedBy.map { other in
      let isOne = other.questions.count == 1
      let once =
        "once \(other.questions.joined(separator: " and ")) \(isOne ? "is" : "are") answered"
      return other.questions == [other.reads] ? once : "by \(other.reads) \(once)"
    }
    return others.isEmpty ? nil : "Replaced \(others.joined(separator: ", or "))."
  }

  /// What a rule would do: `fine-tuning +6 on task specificity`, `rules fine-tuning out`.
  func words(for effect: Explanation.Effect) -> String {
    guard let points = effect.points, let criterion = effect.criterion else {
      let name = effect.strategy.map(name) ?? ""
      return effect.feasibility == .ruledOut ? "rules \(name) out" : "makes \(name) doubtful"
    }
    let given = strategies.compactMap { strategy -> String? in
      points[strategy.strategy.rawValue].map {
        "\(strategy.name) \($0 > 0 ? "+" : "")\($0)"
      }
    }
    return "\(given.joined(separator: ", ")) on \(criterion.words)"
  }
}

extension Explanation.Effect {
  /// What is at stake: points of score, or a gate.
  var weight: String { stake.map { Format.hundredths($0) } ?? "gate" }
}

extension Explanation.Change {
  /// The change: `budget below $18.4k, $1.5k less than $20k`, `gap behavior (now knowledge)`.
  var sentence: String {
    "\(question) \(to)" + (distance.map { ", \($0) than \(from)" } ?? " (now \(from))")
  }
}

extension Explanation.NearMiss {
  /// The changes, each of which is enough.
  var sentence: String { changes.map(\.sentence).joined(separator: ", or ") }
}

extension Explanation.Neighbor {
  /// Where it begins: `below $18.4k, $1.5k less`, `moderate`.
  var place: String { change.to + (change.distance.map { ", \($0)" } ?? "") }
}
