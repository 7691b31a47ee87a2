import AdaptationAdvisor
import Foundation

/// How fast lines of a file are answered, in processes of their own, beside what others do with the
/// same file.
enum BatchBenchmark {
  static func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "advisor-benchmarks")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, answered) in [
      ("the criteria and some context", 6...9), ("a dozen answers", 11...13),
    ] {
      let file = folder.appending(path: "lines.jsonl").path
      let size = try write(Situations.random(answered: answered), times: 200, to: file)
      let lines = 200_000
      print(
        "\nbatch of \(lines) lines, \(name), \(size / lines) bytes each; least of 5 runs in turn")
      try compare(file, lines: lines)
    }
    try grow(in: folder)
  }

  private static func compare(_ file: String, lines: Int) throws {
    let advisor = ChildProcess.sibling("advisor")
    let own = ChildProcess.sibling("Benchmarks")
    let processors = ProcessInfo.processInfo.activeProcessorCount
    var rows = [("copy of input to output", [own, "copy"])]
    for jobs in Set([1, 2, processors / 2, processors]).sorted() where 1...processors ~= jobs {
      rows.append(("advisor batch --jobs \(jobs)", [advisor, "batch", "--jobs", "\(jobs)"]))
    }
    rows.append(("Foundation's JSONDecoder", [own, "decode"]))
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../.ci/baseline.mjs").standardized.path
    if let node = ChildProcess.installed("node") { rows.append(("Node.js", [node, script])) }
    let costs = try ChildProcess.compare(rows.map(\.1), input: file, rounds: 5)
    for ((name, _), cost) in zip(rows, costs) { Table.row(name, cost, lines: lines) }
    try Table.remark()
  }

  /// Prints how time and memory grow with the lines.
  private static func grow(in folder: URL) throws {
    print("\nadvisor batch, more and more lines; least of 3 runs")
    let situations = Situations.random(answered: 6...9)
    for times in [1, 10, 100, 1000] {
      let file = folder.appending(path: "growing.jsonl").path
      _ = try write(situations, times: times, to: file)
      let words = [ChildProcess.sibling("advisor"), "batch"]
      let cost = try ChildProcess.compare([words], input: file, rounds: 3)[0]
      Table.row("\(times * situations.count) lines", cost, lines: times * situations.count)
    }
  }

  /// Writes situations as lines, over and over.
  ///
  /// - Returns: how many bytes.
  private static func write(_ situations: [Answers], times: Int, to file: String) throws -> Int {
    var block = Data()
    for (index, answers) in situations.enumerated() {
      var answers = answers
      answers.id = "situation-\(index)"
      block.append(contentsOf: try OrderedJSONEncoder(layout: .compact).encode(answers))
      block.append(UInt8(ascii: "\n"))
    }
    guard FileManager.default.createFile(atPath: file, contents: nil),
      let handle = FileHandle(forWritingAtPath: file)
    else { throw CocoaError(.fileWriteUnknown) }
    for _ in 0..<times { try handle.write(contentsOf: block) }
    try handle.close()
    return block.count * times
  }
}
