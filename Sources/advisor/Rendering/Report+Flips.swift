import AdaptationAdvisor

extension Report.Flips {
  /// Single answers that would change it, without numbers that are far from what was answered; these
  /// only where there is nothing else.
  var nearest: [Report.AnswerFlip] {
    let near = answers.filter { !$0.isFar }
    return near.isEmpty ? answers : near
  }

  /// What leads to the changes of two answers.
  var pairsLead: String {
    let more = pairsFound > pairs.count ? "; the nearest \(pairs.count) of \(pairsFound)" : ""
    return "Two answers that would change it together, where neither would alone\(more):"
  }

  /// What is said where no single answer would change it.
  var noSingle: String {
    let pairs = pairs.isEmpty && pairsTried > 0 ? ", nor would any two together" : ""
    return "No other answer to a single question that was answered would put another strategy "
      + "first\(pairs), as far as tried."
  }

  /// What is said of answered questions whose range holds numbers that would change it.
  var rangeSentences: [String] {
    ranges.map {
      "\($0.words): the range that was given holds numbers that change it; narrow it down"
    }
  }
}

extension Report {
  /// The limits of budget and time that are not far from what was answered, and those of levels; all
  /// of them where nothing else would change anything.
  var nearLimits: [Limit] {
    let near = flips.limits.filter { limit in
      guard let value = limit.value else { return true }
      let given = limit.question == Question.budget.key ? answers.budget : answers.time
      return given.map { $0.middle <= value * 10 } ?? true
    }
    let isAll = near.isEmpty && flips.answers.isEmpty && flips.assumptions.isEmpty
    return isAll ? flips.limits : near
  }

  /// What comes of it when an answer is beyond what the recommended strategy needs.
  func outcome(of limit: Limit) -> String {
    let doubt = "\(name(of: recommendation.strategy)) is \(limit.feasibility.rawValue.words)"
    guard let start = limit.startWith, start != recommendation.startWith else { return doubt }
    return "\(doubt), so \(beginning(with: start))"
  }

  /// What comes of it when something else is assumed.
  func outcome(of flip: AssumptionFlip) -> String {
    let best = name(of: flip.strategy)
    guard let start = flip.startWith else { return "nothing feasible; \(best) comes nearest" }
    if start != flip.strategy { return alternative(best, to: start) }
    if flip.strategy != recommendation.strategy { return best }
    if flip.feasibility == strategies.first?.feasibility, start != recommendation.startWith {
      return "\(best), though \(flip.feasibility.rawValue.words)"
    }
    return "\(best) is \(flip.feasibility.rawValue.words)"
  }
}

extension Report.Limit {
  /// Less of something than was given: `budget below $48.9k instead of $60k`.
  var sentence: String { "\(question.words) \(to) instead of \(from)" }
}

extension Report.AssumptionFlip {
  /// Another value of an assumption: `assumed annotators 4 instead of 2 people`.
  var sentence: String { "assumed \(name) \(Format.exact(to)) instead of \(now)" }

  /// What is assumed, with its unit: `2 people`.
  var now: String { "\(Format.exact(from)) \(unit)" }
}

extension Report.AnswerFlip {
  /// An answer that is given otherwise: `gap behavior instead of knowledge`; or one that is given
  /// to a question left open: `gap behavior`.
  var sentence: String {
    "\(question.words) \(to)" + (from.isEmpty ? "" : " instead of \(from)")
  }
}

extension [Report.AnswerFlip] {
  /// Answers that are given otherwise together.
  var sentence: String { map(\.sentence).joined(separator: " and ") }
}
