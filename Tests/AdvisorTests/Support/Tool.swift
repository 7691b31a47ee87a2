import Foundation

@testable import advisor

/// The program, run within the tests or, as built, in processes of its own.
enum Tool {
  /// Another build of the executable to be tested, such as one with a sanitizer.
  private static let other = ProcessInfo.processInfo.environment["ADVISOR_UNDER_TEST"]

  /// The executable, which is built beside the tests; or another build of it.
  static let path: String = {
    if let other { return other }
    #if os(Linux)
      let bundle = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      let bundle =
        Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
        ?? URL(filePath: CommandLine.arguments[0])
    #endif
    return bundle.deletingLastPathComponent().appending(path: "advisor").path
  }()

  /// Runs the program with words, standard input (none: empty) and environment variables: all of it
  /// but the start of a process, which takes longer than most of what is tested.
  static func run(
    _ words: [String], input: Data? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    if other != nil { return try process(words, input: input, environment: environment) }
    return try Scratch.folder { scratch in
      let input = try FileHandle(
        forReadingFrom: URL(filePath: try scratch.write(input ?? Data(), to: "in")))
      let written = try ["out", "err"].map {
        try FileHandle(forWritingTo: URL(filePath: try scratch.write("", to: $0)))
      }
      let code = withExtendedLifetime((input, written)) {
        Program.run(
          words,
          Terminal(
            input: input.fileDescriptor, output: written[0].fileDescriptor,
            error: written[1].fileDescriptor, variable: { environment[$0] }))
      }
      return Run(
        output: try scratch.read("out"), messages: try scratch.text("err"), code: code.rawValue)
    }
  }

  static func run(
    _ words: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    try run(words, input: input.map { Data($0.utf8) }, environment: environment)
  }

  /// Runs the program in a process of its own.
  ///
  /// - Parameter output: A device that takes standard output instead.
  static func process(
    _ words: [String], input: Data? = nil, environment: [String: String] = [:],
    output: String? = nil
  ) throws -> Run {
    try Child(path, words, input: input, environment: environment, output: output).finish()
  }

  static func process(_ words: String...) throws -> Run { try process(words) }

  /// Runs the program once for each list of words or each input.
  static func runAll(_ trials: [(words: [String], input: String)]) throws -> [Run] {
    try trials.map { try run($0.words, input: Data($0.input.utf8)) }
  }

  /// The same in processes of their own, two at a time.
  static func processes(_ trials: [(words: [String], input: String)]) throws -> [Run] {
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
