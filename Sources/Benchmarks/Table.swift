import Foundation

/// Prints rows of figures.
enum Table {
  /// Says what the figures of memory cannot tell: a process counts as its own what the one that
  /// started it held.
  static func remark() throws {
    let least = Double(try ChildProcess.run(["/bin/true"]).memory) / 1_048_576
    print(String(format: "  (memory of %.1f MiB may be less)", least))
  }

  /// Lines a second, time and time of processors for each line, and the most memory.
  static func row(_ name: String, _ cost: ChildProcess.Cost, lines: Int) {
    let label = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    let figures = String(
      format: "%10.0f lines/s  %7.2f µs/line  %7.2f µs of processors/line  %6.1f MiB",
      Double(lines) / cost.seconds, cost.seconds / Double(lines) * 1e6,
      cost.work / Double(lines) * 1e6, Double(cost.memory) / 1_048_576)
    print("  " + label + figures)
  }

  /// The time for one, and how many a second that makes.
  static func row(_ label: String, each time: Duration) {
    let seconds = time / .seconds(1)
    print(
      label.padding(toLength: 40, withPad: " ", startingAt: 0)
        + String(format: "%9.2f µs  %10.0f a second", seconds * 1e6, 1 / seconds))
  }

  /// Milliseconds and memory.
  static func row(_ name: String, _ cost: ChildProcess.Cost) {
    let label = name.padding(toLength: 28, withPad: " ", startingAt: 0)
    let figures = String(
      format: "%7.2f ms  %6.1f MiB", cost.seconds * 1000, Double(cost.memory) / 1_048_576)
    print("  " + label + figures)
  }
}
