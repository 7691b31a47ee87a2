import Foundation
import Testing

@Suite("Options of batch")
struct BatchOptionTests {
  private static let good = #"{"id":"a","time":"6w"}"#
  /// The same, so long that few such lines make a block.
  private static let wide = good + String(repeating: " ", count: 3000)

  /// Lines in many blocks, and what comes out for them.
  private static let many = Result {
    let blanks = String(repeating: " ", count: 3000)
    let lines = try Situations.varied.get().map { $0 + blanks + "\n" }.joined()
    let input = String(repeating: lines + "bad\n\n", count: 12)
    return (input: input, output: try Tool.run("batch", input: input).output)
  }

  @Test("Jobs change nothing in the output", arguments: [1, 2, 3, 17])
  func jobs(count: Int) throws {
    let (input, output) = try Self.many.get()
    let run = try Tool.run("batch", "--jobs", "\(count)", input: input)
    let numbers = try BatchTests.results(run).map { $0["line"] }
    let expected = (0..<264).filter { $0 % 22 != 21 }.map { JSON.number(Double($0 + 1)) }
    #expect(numbers == expected)
    #expect(run.output == output)
  }

  @Test(
    "What is no number of threads or bytes is refused",
    arguments: [["--jobs", "0"], ["-j", "-2"], ["--jobs", "two"], ["--max-line", "0"]])
  func refused(words: [String]) throws {
    let run = try Tool.run(["batch"] + words, input: Data())
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
  }

  @Test("--fail-fast stops after the answer to the first bad line", arguments: ["1", "4"])
  func failFast(jobs: String) throws {
    let lines = Array(repeating: Self.wide, count: 100) + ["bad"]
    let input = (lines + Array(repeating: Self.wide, count: 200) + ["bad"]).joined(separator: "\n")
    let run = try Tool.run("batch", "--fail-fast", "--jobs", jobs, input: input)
    #expect(run.code == 65)
    let results = try BatchTests.results(run)
    #expect(results.count == 101)
    #expect(results.last?["line"] == 101)
    #expect(results.last?["error"] != nil)
  }

  @Test("--max-line refuses longer lines and no others, in blocks of lines and beyond them")
  func maxLine() throws {
    let long = #"{"time":42,"title":""# + String(repeating: "x", count: 80_000) + #""}"#
    let lines = [Self.good, long, Self.good + " ", Self.good]
    let limit = Self.good.utf8.count
    let input = lines.joined(separator: "\n")
    let run = try Tool.run("batch", "--max-line", "\(limit)", input: input)
    #expect(run.code == 65)
    let results = try BatchTests.results(run)
    #expect(results.map { $0["line"] } == [1, 2, 3, 4])
    #expect(results.map { $0["error"] == nil } == [true, false, false, true])
    let message =
      "The line is longer than \(limit) bytes. Shorten it, or allow more with --max-line."
    #expect(results[1]["error"]?["message"] == .string(message))
    #expect(results[2]["error"]?["message"] == .string(message))
  }

  @Test("--no-line-numbers leaves out 'line' and nothing else")
  func numbers() throws {
    let input = [Self.good, "bad", "", Self.good].joined(separator: "\n")
    for words in [["batch"], ["batch", "--full"]] {
      let plain = try BatchTests.results(try Tool.run(words, input: Data(input.utf8)))
      let bare = try Tool.run(words + ["--no-line-numbers"], input: Data(input.utf8))
      #expect(try BatchTests.results(bare) == plain.map { $0.without("line") })
      #expect(bare.lines.allSatisfy { $0.hasPrefix(#"{"id":"#) })
    }
  }

  @Test("--summary counts recommendations, calls and errors on standard error")
  func summary() throws {
    let situations = try Situations.varied.get()
    let input = (situations + ["bad", "worse"]).joined(separator: "\n")
    for words in [["batch", "--summary"], ["batch", "--summary", "--full"]] {
      let run = try Tool.run(words, input: Data(input.utf8))
      #expect(run.code == 65)
      let lines = run.messages.split(separator: "\n").map(String.init)
      let first = try #require(lines.first)
      #expect(first.hasPrefix("22 lines in "))
      #expect(first.hasSuffix(", 2 errors"))
      let results = try BatchTests.results(run).map { $0["report"] ?? $0 }
      let counts = { (key: String) in
        Dictionary(grouping: results.compactMap { $0["recommendation"]?[key]?.string }) { $0 }
          .mapValues(\.count)
      }
      let recommendations = results.compactMap { $0["recommendation"] }
      let others = recommendations.count {
        $0["start_with"]?.string != nil && $0["start_with"] != $0["strategy"]
      }
      let starts = counts("start_with").merging([
        "nothing is feasible": recommendations.count { $0["start_with"]?.string == nil },
        "other than fits best": others,
      ]) { $1 }
      #expect(others > 0)
      let expected = [
        "Fits best": counts("strategy"), "To start with as things stand": starts,
        "Call": counts("call"),
      ]
      let groups = lines.dropFirst().split { !$0.hasPrefix("  ") }
      #expect(lines.dropFirst().filter { !$0.hasPrefix("  ") } == Self.groups)
      #expect(groups.map(\.count) == [3, 5, 3])
      for (title, rows) in zip(Self.groups, groups) {
        for row in rows {
          let words = row.split(separator: " ").map(String.init)
          let count = expected[title]?[words.dropLast(2).joined(separator: " ")] ?? 0
          #expect(words.suffix(2) == ["\(count)", String(format: "%.1f%%", Double(count) * 5)])
        }
      }
    }
  }

  private static let groups = ["Fits best", "To start with as things stand", "Call"]

  @Test("A full device is an error that says how many lines are whole")
  func fullDevice() throws {
    let input = Data(String(repeating: Self.wide + "\n", count: 60).utf8)
    let run = try Tool.process(["batch"], input: input, output: "/dev/full")
    #expect(run.code == 74)
    #expect(run.message.contains("Not one line was written whole."))
  }
}
