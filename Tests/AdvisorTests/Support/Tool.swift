import Foundation

/// The program as built, run in processes of its own.
enum Tool {
  /// The executable, which is built beside the tests; or another build of it, such as one with a
  /// sanitizer.
  static let path: String = {
    if let path = ProcessInfo.processInfo.environment["ADVISOR_UNDER_TEST"] { return path }
    #if os(Linux)
      let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      let bundle =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        ?? URL(filePath: CommandLine.arguments[0])
    #endif
    return bundle.deletingLastPathComponent().appending(path: "advisor").path
  }()

  /// Runs the program with words, standard input (none: empty) and further environment variables.
  ///
  /// - Parameter output: A device that takes standard output instead.
  static func run(
    _ words: [String], input: Data? = nil, environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Run {
    try Child(path, words, input: input, environment: environment, output: output).finish()
  }

  static func run(
    _ words: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(words, input: input.map { Data($0.utf8) }, environment: environment)
  }

  /// Runs the program once for each list of words or each input, two at a time.
  static func runAll(_ trials: [(words: [String], input: String)]) throws -> [Run] {
    var children: [Child] = []
    var runs: [Run] = []
    for trial in trials {
      if children.count - runs.count == 2 { runs.append(try children[runs.count].finish()) }
      children.append(try Child(path, trial.words, input: Data(trial.input.utf8)))
    }
    return runs + (try children[runs.count...].map { try $0.finish() })
  }

  /// Runs a shell script in a folder; `$ADVISOR` is the program.
  static func shell(_ script: String, in folder: String) throws -> Run {
    try Child("/bin/sh", ["-c", script], environment: ["ADVISOR": path], folder: folder).finish()
  }
}
