/// What a month of answering costs as the number of requests grows.
package enum Answering: Hashable, Sendable {
  /// So many dollars for each request, beside a monthly fee.
  case byRequest(dollars: Double, fee: Double)
  /// GPUs that stand ready.
  ///
  /// - Parameters:
  ///   - least: how many the model takes, whatever the volume.
  ///   - capacity: requests a month that each of them answers, the busiest hour included.
  ///   - monthly: dollars for each of them.
  case onGPUs(least: Double, capacity: Double, monthly: Double)
}

extension Answering {
  /// Dollars for so many requests a month.
  package func cost(of requests: Double) -> Double {
    switch self {
    case .byRequest(let dollars, let fee): requests * dollars + fee
    case .onGPUs(_, _, let monthly): gpus(for: requests) * monthly
    }
  }

  /// GPUs for so many requests a month; 0 where none stand ready.
  package func gpus(for requests: Double) -> Double {
    guard case .onGPUs(let least, let capacity, _) = self else { return 0 }
    return max(least, (requests / capacity).rounded(.up))
  }
}

extension OwnHosting {
  /// The central case; none where GPUs stand ready for fewer hours than they are busy under full
  /// load, so that their cost is neither that of the hours nor that of the requests.
  func answering(_ assumptions: Assumptions) -> Answering? {
    let hours = assumptions[.hostingHours].central
    let price = assumptions[.gpuPrice].central
    let busy = requestHours.central
    if hours == 0 { return .byRequest(dollars: busy * price, fee: 0) }
    let fullLoad = (assumptions[.monthHours] / assumptions[.peakLoad]).central
    guard hours >= fullLoad else { return nil }
    return .onGPUs(least: leastGPUs.central, capacity: fullLoad / busy, monthly: hours * price)
  }
}
