import AdaptationAdvisor

/// What one criterion adds to the recommended strategy's lead.
struct Lead {
  let name: String
  let reason: String
  /// The lead in hundredths of a point, so that what is printed adds up.
  let hundredths: Int

  /// What the criterion at a position adds to the lead over a rival.
  init(_ criterion: Int, of winner: Report.StrategyReport, over rival: Report.StrategyReport) {
    let (own, other) = (winner.criteria[criterion], rival.criteria[criterion])
    name = own.criterion.words
    hundredths = Int(((own.points - other.points) * 100).rounded())
    reason = Self.reason(Side(winner.name, own), Side(rival.name, other), hundredths)
  }

  /// A strategy's name, which tells whom a reason speaks of, and what it has on a criterion.
  private struct Side {
    let name: String
    let criterion: Report.Criterion

    init(_ name: String, _ criterion: Report.Criterion) {
      self.name = name
      self.criterion = criterion
    }
  }

  var number: String { Self.signed(hundredths) }

  /// A number of hundredths with its sign, aligned as in a column.
  static func signed(_ hundredths: Int) -> String { short(hundredths).alignedRight(in: 6) }

  private static func short(_ hundredths: Int) -> String {
    let size = abs(hundredths)
    let fraction = size % 100
    let text = "\(size / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return (hundredths < 0 ? "-" : "+") + text
  }

  /// The rule that moves this criterion most toward the side that gains from it, and by how much
  /// where others move it as well.
  private static func reason(_ winner: Side, _ rival: Side, _ lead: Int) -> String {
    let toward = winner.criterion.value < rival.criterion.value ? -1 : 1
    let best = effects(winner, rival).max { $0.size * toward < $1.size * toward }
    guard let best, best.size * toward > 0 else {
      return winner.criterion.answered ? "No difference here." : "Not answered: favors neither."
    }
    let share = Int((Double(best.size) * winner.criterion.weight * 100).rounded())
    let rest = lead - share
    let parts = rest == 0 ? "" : " This rule gives \(short(share)), the others \(short(rest))."
    return Printable.line(best.text) + parts
  }

  /// What each rule does to the winner's lead. The rows that set the two base values count as one.
  private static func effects(_ winner: Side, _ rival: Side) -> [(text: String, size: Int)] {
    let base = rowWords(winner, rival).map {
      [($0, winner.criterion.base - rival.criterion.base)]
    }
    var seen: Set<String> = []
    return (base ?? [])
      + (winner.criterion.adjustments + rival.criterion.adjustments)
      .filter { seen.insert($0.rule).inserted }
      .map { rule in
        let gain = winner.criterion.points(of: rule)
        let loss = rival.criterion.points(of: rule)
        let subject = loss == nil ? winner.name : gain == nil ? rival.name : nil
        return (words(rule, of: subject), (gain ?? 0) - (loss ?? 0))
      }
  }

  /// What the rows say that set the two base values. Where these are two, the worse one tells why.
  private static func rowWords(_ winner: Side, _ rival: Side) -> String? {
    guard let own = winner.criterion.row else {
      return rival.criterion.row.map { words($0, of: rival.name) }
    }
    guard let other = rival.criterion.row else { return words(own, of: winner.name) }
    if own.rule == other.rule { return own.because }
    return winner.criterion.base > rival.criterion.base
      ? words(other, of: rival.name) : words(own, of: winner.name)
  }

  /// A rule's reason, with the strategy in front that it speaks of if it is one alone.
  private static func words(_ rule: Report.Contribution, of subject: String?) -> String {
    (subject.map { "\($0): " } ?? "") + rule.because
  }
}

extension Report.Criterion {
  /// The row that set the base value; none where nothing it reads was answered.
  var row: Report.Contribution? { rules.first { $0.kind == .row } }

  /// The value before adjustments: the row's, or the neutral one.
  var base: Int { (unclamped ?? Int(value)) - adjustments.reduce(0) { $0 + $1.value } }

  /// What an adjustment gave; none where it did not fire.
  fileprivate func points(of rule: Report.Contribution) -> Int? {
    adjustments.first { $0.rule == rule.rule }?.value
  }

  /// The adjustments that fired.
  var adjustments: [Report.Contribution] { rules.filter { $0.kind == .adjustment } }
}

extension Report {
  /// What each criterion adds to the recommended strategy's lead over the next, most first; empty
  /// where there is no other strategy.
  var leads: [Lead] {
    guard strategies.count > 1 else { return [] }
    return strategies[0].criteria.indices
      .map { Lead($0, of: strategies[0], over: strategies[1]) }
      .sorted { $0.hundredths > $1.hundredths }
  }
}
