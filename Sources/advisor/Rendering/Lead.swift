import AdaptationAdvisor

/// What one criterion adds to the recommended strategy's lead.
struct Lead {
  let name: String
  let reason: String
  /// The lead in hundredths of a point, so that what is printed adds up.
  let hundredths: Int

  /// What a criterion adds to the lead over a rival with a name.
  init(_ winner: Report.Criterion, _ rival: Report.Criterion, of rivalName: String) {
    name = winner.criterion.words
    hundredths = Int(((winner.points - rival.points) * 100).rounded())
    reason = Self.reason(winner, rival, rivalName)
  }

  var number: String { Self.signed(hundredths) }

  static func signed(_ hundredths: Int) -> String {
    let size = abs(hundredths)
    let fraction = size % 100
    let text = "\(size / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return ((hundredths < 0 ? "-" : "+") + text).alignedRight(in: 6)
  }

  /// The rule that moves this criterion most toward the side that gains from it.
  private static func reason(
    _ winner: Report.Criterion, _ rival: Report.Criterion, _ rivalName: String
  ) -> String {
    let toward = winner.value < rival.value ? -1 : 1
    let best = effects(winner, rival, rivalName).max { $0.size * toward < $1.size * toward }
    guard let best, best.size * toward > 0 else {
      return winner.answered ? "No difference here." : "Not answered: favors neither."
    }
    return Printable.line(best.text)
  }

  /// What each rule does to the winner's lead. The rows that set the two base values count as one.
  private static func effects(
    _ winner: Report.Criterion, _ rival: Report.Criterion, _ rivalName: String
  ) -> [(text: String, size: Int)] {
    let words = rowWords(winner, rival, rivalName)
    let base = words.map { [($0, winner.base - rival.base)] } ?? []
    let adjustments = winner.adjustments + rival.adjustments
    var seen: Set<String> = []
    return base
      + adjustments.filter { seen.insert($0.rule).inserted }.map { rule in
        let gain = winner.adjustments.first { $0.rule == rule.rule }?.value ?? 0
        let loss = rival.adjustments.first { $0.rule == rule.rule }?.value ?? 0
        return (rule.because, gain - loss)
      }
  }

  /// What the rows say that set the two base values. Where these are two, the worse one tells why.
  private static func rowWords(
    _ winner: Report.Criterion, _ rival: Report.Criterion, _ rivalName: String
  ) -> String? {
    guard let own = winner.row else { return rival.row?.because }
    guard let other = rival.row, other.rule != own.rule, winner.base > rival.base else {
      return own.because
    }
    return "With \(rivalName): \(other.because)"
  }
}

extension Report.Criterion {
  /// The row that set the base value; none where nothing it reads was answered.
  var row: Report.Contribution? { rules.first { $0.kind == .row } }

  /// The value before adjustments: the row's, or the neutral one.
  var base: Int { (unclamped ?? Int(value)) - adjustments.reduce(0) { $0 + $1.value } }

  /// The adjustments that fired.
  var adjustments: [Report.Contribution] { rules.filter { $0.kind == .adjustment } }
}

extension Report {
  /// What each criterion adds to the recommended strategy's lead over the next, most first; empty
  /// where there is no other strategy.
  var leads: [Lead] {
    guard strategies.count > 1 else { return [] }
    return zip(strategies[0].criteria, strategies[1].criteria)
      .map { Lead($0, $1, of: strategies[1].name) }
      .sorted { $0.hundredths > $1.hundredths }
  }
}
