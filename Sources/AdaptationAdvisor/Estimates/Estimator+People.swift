extension Estimator {
  /// Dollars of the usual cost that are people's time: what it costs less when that is not charged.
  func peopleCost(_ model: CostModel, for workload: Workload) -> Double {
    let name = Assumption.staffShare.name(gpu: gpu)
    guard let table = try? table.applying(overrides: [(name, "0")]),
      let unpaid = try? Estimator(table: table, gpu: gpu)
    else { return 0 }
    let costs = [self, unpaid].map { $0.outlook(model, for: workload).costUSD.central }
    return max(0, costs[0] - costs[1])
  }
}
