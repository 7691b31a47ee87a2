extension Estimator {
  /// Dollars of the usual cost that are people's time: what it costs less when that is not charged.
  func peopleCost(
    _ model: CostModel, for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> Double {
    var unpaid = self
    unpaid.assumptions[.staffShare] = .zero
    let costs = [self, unpaid].map { $0.outlook(model, for: workload, inputs).costUSD.central }
    return max(0, costs[0] - costs[1])
  }
}
