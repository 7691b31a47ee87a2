import AdaptationAdvisor

extension TextReport {
  /// Why the recommended strategy leads the next: a signed contribution for each criterion, adding
  /// up to the margin.
  mutating func reasons() {
    guard ranked.count > 1 else { return }
    let (winner, rival) = (ranked[0], ranked[1])
    heading("Why \(name(winner.strategy)) rather than \(name(rival.strategy))")
    let leads = zip(winner.criteria, rival.criteria).map { Lead($0, $1) }
    for lead in leads.sorted(by: { $0.hundredths > $1.hundredths }) {
      layout.paragraph(
        lead.reason, lead: "  \(lead.number)  \(lead.name.padded(to: 17))  ", indent: 29)
    }
    let total = leads.reduce(0) { $0 + $1.hundredths }
    layout.add("  " + Lead.signed(total) + "  points in all")
  }
}

/// What one criterion adds to the recommended strategy's lead.
private struct Lead {
  let name: String
  let reason: String
  /// The lead in hundredths of a point, so that what is printed adds up.
  let hundredths: Int

  init(_ winner: Report.Criterion, _ rival: Report.Criterion) {
    name = winner.criterion.words
    hundredths = Int(((winner.points - rival.points) * 100).rounded())
    reason = Self.reason(winner, rival)
  }

  var number: String { Self.signed(hundredths) }

  static func signed(_ hundredths: Int) -> String {
    let size = abs(hundredths)
    let fraction = size % 100
    let text = "\(size / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    return ((hundredths < 0 ? "-" : "+") + text).alignedRight(in: 6)
  }

  /// The rule that moves this criterion most toward the side that gains from it.
  private static func reason(_ winner: Report.Criterion, _ rival: Report.Criterion) -> String {
    let difference = winner.value - rival.value
    var effects: [String: (text: String, size: Int)] = [:]
    var order: [String] = []
    for (rules, sign) in [(winner.rules, 1), (rival.rules, -1)] {
      for rule in rules {
        if effects[rule.rule] == nil { order.append(rule.rule) }
        let size = (effects[rule.rule]?.size ?? 0) + sign * rule.value
        effects[rule.rule] = (rule.because, size)
      }
    }
    let toward = difference < 0 ? -1 : 1
    let ranked = order.compactMap { effects[$0] }.sorted { $0.size * toward > $1.size * toward }
    guard let best = ranked.first, best.size * toward > 0 else {
      return winner.answered ? "No difference here." : "Not answered: favors neither."
    }
    return Printable.line(best.text)
  }
}
