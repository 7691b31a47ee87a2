import AdaptationAdvisor

/// How the recommended strategy came to stand first.
enum Standing {
  /// There is no other strategy.
  case alone
  /// Everything is ruled out; it comes nearest to being feasible.
  case nearest
  /// All others are ruled out.
  case forced
  /// It has the same score as the next and commits the team least.
  case tied
  /// It leads the next by some points.
  case ahead(Double)
}

extension Report {
  /// How the recommended strategy came to stand first.
  var standing: Standing {
    guard let winner = strategies.first, strategies.count > 1 else { return .alone }
    if winner.feasibility == .ruledOut { return .nearest }
    if strategies.dropFirst().allSatisfy({ $0.feasibility == .ruledOut }) { return .forced }
    return winner.score == strategies[1].score ? .tied : .ahead(recommendation.margin)
  }

  /// Why the recommended strategy was chosen, as a clause.
  var justification: String {
    let winner = strategies[0]
    let rival = strategies.count > 1 ? strategies[1].name : ""
    let score = Format.tenths(winner.score)
    if let start = strategies.first(where: { $0.strategy == recommendation.startWith }),
      start.strategy != winner.strategy
    {
      if isEnough(start.strategy) {
        return "\(start.name) meets the target, and nothing that is stated asks for more; "
          + "\(winner.name) fits best beyond that, with \(score) points of 100"
      }
      let other =
        start.feasibility == .feasible
        ? ", and \(start.name) is feasible" : "; so is \(start.name), which takes less"
      return "\(winner.name), which fits best with \(score) points of 100, is doubtful here\(other)"
    }
    switch standing {
    case .alone:
      return "it is the only one considered"
    case .nearest:
      return "nothing is feasible here and it comes nearest"
    case .forced:
      let isBeaten = strategies.contains { $0.score > winner.score }
      return "every other strategy is ruled out"
        + (isBeaten ? "; one of them has more points" : "")
    case .tied:
      return
        "\(winner.name) comes out equal with \(rival), \(score) points of 100, and commits you least"
    case .ahead(let margin):
      let doubt = winner.feasibility == .doubtful ? ", though it is doubtful here" : ""
      return "\(winner.name) scores \(score) points of 100, \(Format.tenths(margin)) more than "
        + "\(rival)\(doubt)"
    }
  }
}
