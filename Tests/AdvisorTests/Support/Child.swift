import Foundation

/// A process that has been started.
///
/// Its streams are files, so that a full pipe can block neither side.
struct Child {
  struct TookTooLong: Error {
    let words: [String]
  }

  private let process = Process()
  private let isDone = DispatchSemaphore(value: 0)
  private let scratch: Scratch
  private let words: [String]

  /// Starts an executable.
  ///
  /// - Parameter output: A device that takes standard output instead of a file.
  init(
    _ path: String, _ words: [String], input: Data? = nil, environment: [String: String] = [:],
    folder: String? = nil, output: String? = nil
  ) throws {
    self.words = words
    scratch = try Scratch()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.environment = Self.inherited.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(filePath: folder) }
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: try scratch.write(input ?? Data(), to: "in")))
    let written = try ["out", "err"].map { try scratch.write("", to: $0) }
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: output ?? written[0]))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: written[1]))
    process.terminationHandler = { [isDone] _ in isDone.signal() }
    try process.run()
  }

  /// Waits for the end, at most two minutes.
  func finish() throws -> Run {
    defer { scratch.remove() }
    guard isDone.wait(timeout: .now() + 120) == .success else {
      process.terminate()
      throw TookTooLong(words: words)
    }
    let status = process.terminationStatus
    return Run(
      output: try scratch.read("out"), messages: try scratch.text("err"),
      code: process.terminationReason == .exit ? status : -status)
  }

  /// The environment of the tests without what the program heeds.
  private static let inherited = ProcessInfo.processInfo.environment.filter { name, _ in
    let heeded = ["COLUMNS", "NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM"]
    return !heeded.contains(name) && !name.hasPrefix("ADVISOR_")
  }
}
