extension Estimator {
  /// The largest model with which a strategy would fit, by its low figures: what would lift the
  /// gate on money or time.
  ///
  /// - Parameters:
  ///   - budget: Dollars over the horizon; no limit if left out.
  ///   - days: Calendar days; no limit if left out.
  /// - Returns: Parameters, two digits of them exact; none if not even ten million fit, or if size
  ///   is not what costs.
  package func largestModel(
    _ model: CostModel, for workload: Workload, _ inputs: RunInputs = RunInputs(),
    budget: Double? = nil, days: Double? = nil
  ) -> Double? {
    func fits(_ parameters: Double) -> Bool {
      var smaller = workload
      smaller.modelParameters = parameters
      let outlook = outlook(model, for: smaller, inputs)
      return outlook.costUSD.low <= budget ?? .infinity && outlook.days.low <= days ?? .infinity
    }
    var (low, high) = (Self.smallestModel, Self.largestModel)
    guard fits(low), !fits(high) else { return nil }
    while high / low > 1.01 {
      let middle = (low * high).squareRoot()
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private static let smallestModel = 1e7
  private static let largestModel = 1e14
}
