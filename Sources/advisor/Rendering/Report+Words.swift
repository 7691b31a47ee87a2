import AdaptationAdvisor

extension Report {
  /// A strategy's name in running text, fit for a terminal.
  func printableName(of strategy: Strategy) -> String { Printable.line(name(of: strategy)) }

  /// A strategy's name in running text, as the rubric gives it.
  func name(of strategy: Strategy) -> String {
    strategies.first { $0.strategy == strategy }?.name ?? strategy.rawValue
  }

  /// The answer in a few words: what fits best, and what to do instead where that is doubtful; in a
  /// close call between what can be done the other strategy, too.
  var headline: String { headline(naming: name(of: recommendation.strategy)) + besideRival }

  /// The other strategy of a close call, to follow the one that is recommended; empty where the call
  /// is not close, the best is doubtful, or the other is ruled out.
  var besideRival: String {
    guard recommendation.call == .close, recommendation.startWith == recommendation.strategy,
      strategies.count > 1,
      strategies[0].feasibility == .feasible, strategies[1].feasibility != .ruledOut
    else { return "" }
    let place = recommendation.margin == 0 ? "level with" : "narrowly ahead of"
    return ", \(place) \(strategies[1].name)"
  }

  /// The answer in a few words, with the technique.
  var choice: String {
    headline(naming: "\(name(of: recommendation.strategy)) (\(recommendation.technique))")
  }

  private func headline(naming best: String) -> String {
    guard let start = recommendation.startWith else {
      return "nothing feasible; \(best) comes nearest"
    }
    if start != recommendation.strategy { return alternative(best, to: start) }
    return strategies[0].feasibility == .feasible ? best : "\(best) if feasible"
  }

  /// What to do now, and when to do what fits best.
  func alternative(_ best: String, to start: Strategy) -> String {
    let condition = isEnough(start) ? "if that is not enough" : "once feasible"
    return "\(beginning(with: start)); \(best) \(condition)"
  }

  /// Whether a strategy meets the target already, and nothing that is stated asks for more.
  func isEnough(_ strategy: Strategy) -> Bool {
    strategy == .promptEngineering && answers.promptingIsEnough
  }

  /// What leads to the reasons that keep it from being clear: `not clear because`, with what they
  /// speak of where that is not what to start with.
  var unclear: String {
    guard let start = recommendation.startWith, start != recommendation.strategy else {
      return "not clear because"
    }
    return "not clear for \(name(of: recommendation.strategy)) because"
  }

  /// What to do now, where something else fits best: who has tried it already stays with it.
  func beginning(with start: Strategy) -> String {
    answers.beginning(with: start, named: name(of: start))
  }

  /// A heading over what is about the strategy that fits best, which is named where that is not what
  /// to start with: `Plan for fine-tuning`.
  func heading(_ text: String) -> String {
    recommendation.startWith == recommendation.strategy
      ? text : "\(text) for \(name(of: recommendation.strategy))"
  }

  /// What to know of the recommended strategy's estimate, with its name.
  var estimateNote: String? {
    recommendation.estimateNote.map { "\(name(of: recommendation.strategy)): \($0.text)" }
  }

  /// What the situation is called: its title or else its id; none where neither has a character
  /// that shows.
  var heading: String? { [answers.title, id].lazy.compactMap(Self.shown).first }

  /// What must be reached, in the team's words; none where nothing shows.
  var target: String? { Self.shown(answers.target) }

  /// A text that has a character that shows.
  private static func shown(_ text: String?) -> String? {
    text.flatMap { Printable.line($0).contains { !$0.isWhitespace } ? $0 : nil }
  }

  /// The strategies' names as a list: `a, b or c`.
  var optionNames: String {
    let names = strategies.map(\.name).sorted()
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }

  /// What a question asks, with the months that cost is counted for.
  func text(of question: Question) -> String {
    horizonMonths.map { question.text(over: $0) } ?? question.text
  }

  /// The months that cost is counted for, as far as an estimate rests on them.
  var horizonMonths: Double? {
    strategies.lazy.compactMap { $0.estimate.assumptions["horizon_months"] }.first?.value.central
  }
}

extension Report.Range {
  /// The low and the high end: `$350–$187k`; one figure where they are written alike.
  func ends(_ format: (Double) -> String) -> String {
    // What has no range is no rough figure.
    guard low < high else { return format(low) }
    let (low, high) = (format(Format.twoDigits(low)), format(Format.twoDigits(high)))
    return low == high ? low : "\(low)–\(high)"
  }

  /// The same with all figures of the ends, for what is counted.
  func exactEnds(_ format: (Double) -> String) -> String {
    let (low, high) = (format(low), format(high))
    return low == high ? low : "\(low)–\(high)"
  }
}

extension Call {
  /// The call as a label: `clear`, `leaning`, `close call`.
  var label: String { self == .close ? "close call" : rawValue }
}
