/// How many GPUs work on a run, how well, and how long that takes.
enum Cluster {
  /// GPUs that hold the model and finish in time: as many as `days` asks for, whole nodes above one
  /// node, no more than can be had unless memory needs them.
  @inline(__always)
  static func gpus(
    hours: ByCase, days: ByCase, memory: ByCase, _ assumptions: borrowing Assumptions
  ) -> ByCase {
    let wanted = hours / (24 * assumptions[.availability] * days)
    let needed = wanted.atMost(assumptions[.clusterLimit]).atLeast(memory).atLeast(1).roundedUp
    let node = assumptions[.nodeGPUs]
    let inNodes = (needed / node).roundedUp * node
    return needed.replacing(with: inNodes, where: needed .> node)
  }

  /// What utilization gains on a small cluster against the whole-run figures of large ones.
  ///
  /// Runs on one node reach 46 to 57 % of peak (F028, F029), on 16 GPUs 51 % (F016) and benchmarks
  /// on up to 64 A100 47 to 64 % (F011), where projects on hundreds report 38 to 43 % (F012). The
  /// gain is whole on one node, falls as the number of nodes grows, slowly enough that more GPUs
  /// are always faster, and is gone at 16 nodes.
  @inline(__always)
  static func gain(gpus: Double, _ assumptions: borrowing Assumptions) -> ByCase {
    let share = (assumptions[.nodeGPUs] / max(gpus, 1)).atMost(1)
    let left = (share - 1 / largeNodes).atLeast(0) * (1 / (1 - 1 / largeNodes))
    return (assumptions[.smallClusterGain] - 1) * left + 1
  }

  /// Nodes from which a cluster counts as large.
  private static let largeNodes = 16.0

  /// Calendar days of a run: hours ÷ (24 × GPUs × availability).
  @inline(__always)
  static func days(hours: ByCase, gpus: ByCase, availability: ByCase) -> ByCase {
    hours / (24 * gpus * availability)
  }
}
