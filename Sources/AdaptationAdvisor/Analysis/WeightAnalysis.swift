/// How firmly the stated weights hold a recommendation: closed forms of the additive model.
///
/// Notation: m is the winner's lead over a rival in points, and d its lead on each criterion, so
/// that m = Σ weight × d.
struct WeightAnalysis: Sendable {
  /// Shares of weight, by criterion; they add up to 1.
  private let weights: [Double]
  /// By rival that is not ruled out: its position and the winner's lead on each criterion.
  private let rivals: [(strategy: Int, leads: [Double])]

  init(_ evaluation: Evaluation) {
    let total = Double(evaluation.scale)
    weights = evaluation.weights.map { Double($0) / total }
    let winner = evaluation.assessments[evaluation.winner]
    let others = evaluation.ranking.dropFirst().filter { !evaluation.isRuledOut($0) }
    rivals = others.map { rival in
      (
        rival,
        zip(winner.cells, evaluation.assessments[rival].cells).map {
          Double($0.value - $1.value)
        }
      )
    }
  }

  /// The largest ρ with which the recommendation holds for every mixture of 1 − ρ of the weights
  /// and ρ of any others, 0…1, and the rival and criterion that would break it first.
  ///
  /// The winner holds on every mixture (1 − ρ)·weights + ρ·anything as long as
  /// (1 − ρ)·m + ρ·min d ≥ 0 for every rival, hence ρ = m ÷ (m − min d). It is 1 if the winner is
  /// at least as good on every criterion.
  var radius: (value: Double, threat: (strategy: Int, criterion: Int)?) {
    var result: (value: Double, threat: (strategy: Int, criterion: Int)?) = (1, nil)
    for (strategy, leads) in rivals {
      guard let worst = leads.indices.min(by: { leads[$0] < leads[$1] }), leads[worst] < 0
      else { continue }
      let value = Self.radius(lead: lead(leads), worst: leads[worst])
      if value < result.value || result.threat == nil { result = (value, (strategy, worst)) }
    }
    return result
  }

  /// The radius against one rival, of a lead and the worst lead on any criterion.
  static func radius(lead: Double, worst: Double) -> Double {
    worst < 0 ? max(0, lead / (lead - worst)) : 1
  }

  /// The shares of weight of a criterion between which the recommendation holds while the others
  /// keep their proportions.
  ///
  /// With x the criterion's share, the lead is b + x·(d − b), where b is the lead on the other
  /// criteria by their proportions; it is zero at b ÷ (b − d). A criterion with all the weight
  /// leaves equal proportions to the others.
  func stability(_ criterion: Int) -> ClosedRange<Double> {
    var (low, high) = (0.0, 1.0)
    for (_, leads) in rivals {
      let slope = leads[criterion] - rest(leads, without: criterion)
      guard slope != 0 else { continue }
      let crossing = -rest(leads, without: criterion) / slope
      if slope > 0 { low = max(low, crossing) } else { high = min(high, crossing) }
    }
    let share = weights[criterion]
    return min(low, share)...max(high, share)
  }

  /// For each rival that any weights can make win: the least share of weight that has to move, all
  /// of it to the criterion where the rival leads most, taken where the winner leads most.
  var nearestMoves: [(strategy: Int, moved: Double, to: Int)] {
    let moves = rivals.compactMap { strategy, leads -> (strategy: Int, moved: Double, to: Int)? in
      guard let target = leads.indices.min(by: { leads[$0] < leads[$1] }), leads[target] < 0
      else { return nil }
      return (strategy, leastMove(leads, to: target), target)
    }
    return moves.sorted { ($0.moved, $0.strategy) < ($1.moved, $1.strategy) }
  }

  /// Moving t of weight from criterion k to the target lowers the lead by t × (dₖ − d target), so
  /// the largest leads give first.
  private func leastMove(_ leads: [Double], to target: Int) -> Double {
    var remaining = max(0, lead(leads))
    var moved = 0.0
    for source in leads.indices.sorted(by: { leads[$0] > leads[$1] }) {
      let gain = leads[source] - leads[target]
      // Nothing is gained where the rival leads as much; rounding may leave a trace to be gained.
      guard gain > 0, remaining > 0 else { break }
      let step = min(weights[source], remaining / gain)
      moved += step
      remaining -= step * gain
    }
    return moved
  }

  private func lead(_ leads: [Double]) -> Double {
    zip(weights, leads).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private func rest(_ leads: [Double], without criterion: Int) -> Double {
    let others = leads.indices.filter { $0 != criterion }
    let share = others.reduce(0) { $0 + weights[$1] }
    if share == 0 { return others.reduce(0) { $0 + leads[$1] } / Double(max(1, others.count)) }
    return others.reduce(0) { $0 + weights[$1] * leads[$1] } / share
  }
}
