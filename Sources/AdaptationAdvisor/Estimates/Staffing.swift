/// Engineers' time and what it costs.
struct Staffing: Hashable, Sendable {
  /// Working days, experience taken into account.
  let days: ByCase
  let cost: ByCase

  /// Days × price of a day × the share that is charged to the budget.
  @inline(__always)
  init(days: ByCase, _ workload: Workload, _ assumptions: borrowing Assumptions) {
    self.days = days * assumptions[factor: workload.expertiseFactor]
    cost = self.days * assumptions[.engineerDay] * assumptions[.staffShare]
  }
}

extension Workload {
  /// What experience makes of engineer time; none where it is not known.
  var expertiseFactor: Assumption? {
    switch expertise {
    case .beginner: .noExpertise
    case .practiced: .someExpertise
    case .team, .researchLab: .teamExpertise
    case nil: nil
    }
  }
}
