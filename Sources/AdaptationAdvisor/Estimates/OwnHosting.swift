/// A month of answering on own or rented GPUs.
struct OwnHosting: Hashable, Sendable {
  /// GPU-hours that one request keeps busy: tokens × 2 operations per parameter.
  let requestHours: ByCase
  /// The same for all requests of a month.
  let busyHours: ByCase
  /// GPUs that stand ready: enough for memory and for the busiest hour.
  let gpus: ByCase
  let cost: ByCase
  /// GPUs that the model needs for its memory.
  let leastGPUs: ByCase

  /// No own GPUs at all.
  static let nothing = OwnHosting(
    requestHours: .zero, busyHours: .zero, gpus: .zero, cost: .zero, leastGPUs: .zero)

  private init(
    requestHours: ByCase, busyHours: ByCase, gpus: ByCase, cost: ByCase, leastGPUs: ByCase
  ) {
    self.requestHours = requestHours
    self.busyHours = busyHours
    self.gpus = gpus
    self.cost = cost
    self.leastGPUs = leastGPUs
  }

  /// - Parameters:
  ///   - requests: A month.
  ///   - tokens: Per request; tokens in count like tokens out.
  @inline(__always)
  init(
    _ size: ModelSize, requests: Double, tokens: ByCase, _ assumptions: borrowing Assumptions
  ) {
    requestHours = Compute.gpuHours(
      operations: 2, parameters: size.active, tokens: tokens, teraflops: assumptions[.gpuSpeed],
      utilization: assumptions[.servingUtilization])
    busyHours = requests * requestHours
    let memory = Memory.gigabytes(
      parameters: size.total, bytesPerParameter: assumptions[.servingMemory], assumptions)
    leastGPUs = Memory.gpus(gigabytes: memory, assumptions)
    let peak = assumptions[.peakLoad] / assumptions[.monthHours]
    gpus = (busyHours * peak).roundedUp.atLeast(leastGPUs)
    // Hours that GPUs stand ready, or the busy ones where nothing stands ready.
    cost = (gpus * assumptions[.hostingHours]).atLeast(busyHours) * assumptions[.gpuPrice]
  }
}
