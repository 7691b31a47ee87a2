import AdaptationAdvisor
import Foundation

/// Measures speed, and prints it beside baselines measured in the same run.
///
///     Benchmarks            everything
///     Benchmarks memory     decisions and analysis in memory
///     Benchmarks batch      lines of a file, in processes of their own
///     Benchmarks start      starting and ending
///
/// The baselines that run in processes of their own are further words: `copy` copies standard
/// input to standard output, `decode` decides lines that Foundation's decoder reads.
@main
enum Benchmarks {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case nil:
      // Processes first: what this one holds would count as memory of theirs.
      try BatchBenchmark.run()
      try StartBenchmark.run()
      try MemoryBenchmark.run()
    case "memory": try MemoryBenchmark.run()
    case "batch": try BatchBenchmark.run()
    case "start": try StartBenchmark.run()
    case "copy": try Baselines.copy()
    case "decode": try Baselines.decode()
    case let word?: print("There is no benchmark '\(word)'.")
    }
  }
}
