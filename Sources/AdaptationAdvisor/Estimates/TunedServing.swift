/// A month of answering with a tuned model: with the host that tuned it, or on own GPUs.
struct TunedServing: Hashable, Sendable {
  /// Dollars that a request costs with a host; 0 on own GPUs, which have their cost by the month.
  let perRequest: ByCase
  /// Dollars for what stands ready.
  let hostingCost: ByCase
  /// Own GPUs; nothing with a host.
  let own: OwnHosting
  /// Dollars for all of it.
  let cost: ByCase

  @inline(__always)
  init(
    _ technique: TuningTechnique, _ size: ModelSize, _ workload: Workload,
    _ assumptions: borrowing Assumptions
  ) {
    let requests = workload.monthlyRequests ?? 0
    if technique == .hosted {
      perRequest =
        RequestCost.tuned(workload, price: assumptions.tunedPrice(size), assumptions)
        .dollars
      hostingCost = assumptions[.hostedHour] * assumptions[.monthHours]
      own = .nothing
    } else {
      perRequest = .zero
      let tokens = RequestCost.tuned(workload, price: .zero, assumptions).tokens
      own = OwnHosting(size, requests: requests, tokens: tokens, assumptions)
      hostingCost = own.cost
    }
    cost = requests * perRequest + hostingCost
  }
}
