import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs programs and measures them: what Foundation's `Process` does not tell.
enum ChildProcess {
  struct Failed: Error {
    let words: [String]
    let code: Int32
  }

  /// What a run took.
  struct Cost {
    var seconds: Double
    /// The most memory that was resident, in bytes.
    var memory: Int
    /// Seconds of processors.
    var work: Double

    /// The least of each over two runs: whatever else the machine does can only add to it.
    func least(_ other: Cost) -> Cost {
      Cost(
        seconds: min(seconds, other.seconds), memory: min(memory, other.memory),
        work: min(work, other.work))
    }
  }

  /// Runs a program with standard input from one file and standard output to another.
  static func run(
    _ words: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) throws -> Cost {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    var arguments = words.map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    let start = ContinuousClock.now
    var child = pid_t()
    let code = posix_spawn(&child, words[0], &actions, nil, arguments, environ)
    guard code == 0 else { throw Failed(words: words, code: code) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(child, &status, 0, &usage)
    let time = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 else { throw Failed(words: words, code: status) }
    let work = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }
    return Cost(seconds: time, memory: usage.ru_maxrss * 1024, work: work[0] + work[1])
  }

  /// The least cost of several programs that are run in turn, so that a slow moment of the machine
  /// meets all of them.
  static func compare(_ programs: [[String]], input: String, rounds: Int) throws -> [Cost] {
    var costs = try programs.map { try run($0, input: input) }
    for _ in 1..<rounds {
      for (index, words) in programs.enumerated() {
        costs[index] = costs[index].least(try run(words, input: input))
      }
    }
    return costs
  }

  /// The programs that are built together with this one.
  static func sibling(_ name: String) -> String {
    let own = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return own.deletingLastPathComponent().appending(path: name).path
  }

  /// Where a program is that may be installed.
  static func installed(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
