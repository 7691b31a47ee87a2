/// From parameters and tokens to hours of GPUs.
enum Compute {
  /// Hours of GPUs: `k × N × D ÷ (peak × utilization × 3,600 s)` (F001, F003, F050, F051).
  ///
  /// - Parameters:
  ///   - operations: Per parameter and token, see ``TuningTechnique/operations(recomputing:)``.
  ///   - parameters: Those that work on a token; for a mixture of experts the active ones.
  ///   - tokens: All that are processed, repeats included.
  ///   - teraflops: Peak of one GPU, dense bf16 (F007).
  ///   - utilization: Share of the peak over the whole run, above 0 (F012 to F029, F057).
  @inline(__always)
  static func gpuHours(
    operations: Double, parameters: ByCase, tokens: ByCase, teraflops: ByCase,
    utilization: ByCase
  ) -> ByCase {
    operations * parameters * tokens / (teraflops * utilization * (1e12 * 3600))
  }
}
