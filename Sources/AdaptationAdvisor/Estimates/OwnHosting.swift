/// A month of answering on own or rented GPUs.
struct OwnHosting: Hashable, Sendable {
  /// GPU-hours that all requests of a month keep busy: tokens × 2 operations per parameter.
  let busyHours: ByCase
  /// GPUs that stand ready: enough for memory and for the busiest hour.
  let gpus: ByCase
  let cost: ByCase
  /// GPUs that the model needs for its memory.
  let leastGPUs: ByCase
  /// GPU-hours that one request takes from the capacity of the busiest hour.
  let peakHours: ByCase

  /// No own GPUs at all.
  static let nothing = OwnHosting(
    busyHours: .zero, gpus: .zero, cost: .zero, leastGPUs: .zero, peakHours: .zero)

  private init(
    busyHours: ByCase, gpus: ByCase, cost: ByCase, leastGPUs: ByCase, peakHours: ByCase
  ) {
    self.busyHours = busyHours
    self.gpus = gpus
    self.cost = cost
    self.leastGPUs = leastGPUs
    self.peakHours = peakHours
  }

  /// - Parameters:
  ///   - requests: A month.
  ///   - tokens: Per request; tokens in count like tokens out.
  init(
    _ size: ModelSize, requests: Double, tokens: ByCase, _ assumptions: borrowing Assumptions
  ) {
    let hours = Compute.gpuHours(
      operations: 2, parameters: size.active, tokens: tokens, teraflops: assumptions[.gpuSpeed],
      utilization: assumptions[.servingUtilization])
    busyHours = requests * hours
    peakHours = hours * assumptions[.peakLoad]
    let memory = Memory.gigabytes(
      parameters: size.total, bytesPerParameter: assumptions[.servingMemory], assumptions)
    leastGPUs = Memory.gpus(gigabytes: memory, assumptions)
    gpus = (requests * peakHours / assumptions[.monthHours]).rounded(.up).atLeast(leastGPUs)
    // Hours that GPUs stand ready, or the busy ones where nothing stands ready.
    cost = (gpus * assumptions[.hostingHours]).atLeast(busyHours) * assumptions[.gpuPrice]
  }
}
