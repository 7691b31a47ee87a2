import Foundation
import Testing

@Suite("Batch")
struct BatchTests {
  /// The twenty varied situations as one input, and what comes out.
  static let varied = Result {
    let lines = try Situations.varied.get().enumerated().map { index, answers in
      #"{"id":"s\#(index)","# + answers.dropFirst()
    }
    return try Tool.run("batch", input: lines.joined(separator: "\n") + "\n")
  }

  static func results(_ run: Run) throws -> [JSON] { try run.lines.map { try JSON($0) } }

  @Test("Every line is answered in its place with what recommend says")
  func sameAsRecommend() throws {
    let run = try Self.varied.get()
    #expect(run.code == 0)
    let results = try Self.results(run)
    let reports = try Situations.reports.get()
    #expect(results.count == 20 && reports.count == 20)
    for (index, (result, report)) in zip(results, reports).enumerated() {
      #expect(result["line"] == .number(Double(index + 1)))
      #expect(result["id"] == .string("s\(index)"))
      let recommendation = report["recommendation"]?.without(
        "summary", "techniques", "not_clear_because", "estimate_note")
      #expect(result["recommendation"] == recommendation)
      for strategy in report["strategies"]?.array ?? [] {
        let name = try #require(strategy["strategy"]?.string)
        #expect(result["scores"]?[name] == strategy["score"])
        #expect(result["feasibility"]?[name] == strategy["feasibility"])
      }
      #expect(result["scores"]?.object?.count == 3)
      #expect(result["feasibility"]?.object?.count == 3)
    }
    #expect(Set(results.map { $0["recommendation"]?["strategy"] }).count == 3, "varied enough")
  }

  @Test("--full gives the reports that recommend gives")
  func full() throws {
    let input = try Situations.varied.get().prefix(6).joined(separator: "\n")
    let run = try Tool.run("batch", "--full", input: input)
    #expect(run.code == 0)
    #expect(run.lines.count == 6)
    let reports = try Situations.reports.get()
    for (index, result) in try Self.results(run).enumerated() {
      #expect(result.object?.keys.sorted() == ["id", "line", "report"])
      #expect(result["line"] == .number(Double(index + 1)))
      #expect(result["report"] == reports[index])
    }
  }

  @Test("Weights and rubrics apply to every line")
  func options() throws {
    let input = try Situations.varied.get().prefix(2).joined(separator: "\n")
    let weights = ["--weights", "time=0,consistency=90"]
    let run = try Tool.run(["batch"] + weights, input: Data(input.utf8))
    for (answers, result) in zip(try Situations.varied.get(), try Self.results(run)) {
      let words = ["recommend", "-f", "json"] + weights
      let report = try Tool.run(words, input: Data(answers.utf8)).json()
      #expect(result["recommendation"]?["margin"] == report["recommendation"]?["margin"])
      let plain = try Tool.run("recommend", "-f", "json", input: answers).json()
      #expect(result["recommendation"]?["margin"] != plain["recommendation"]?["margin"])
    }
  }

  @Test("Cutting the input between lines changes nothing but the line numbers", arguments: [4, 19])
  func split(at cut: Int) throws {
    let lines = OddLinesTests.lines.map(\.0)
    let text = { (part: ArraySlice<String>) in part.map { $0 + "\n" }.joined() }
    let whole = try Self.results(try OddLinesTests.run.get())
    let first = try Self.results(try Tool.run("batch", input: text(lines[..<cut])))
    let second = try Self.results(try Tool.run("batch", input: text(lines[cut...])))
    let shifted = second.map { result -> JSON in
      var members = result.object ?? [:]
      members["line"] = .number((result["line"]?.number ?? 0) + Double(cut))
      return .object(members)
    }
    #expect(whole == first + shifted)
  }

  @Test("A file, '-' and standard input are read alike")
  func files() throws {
    let input = try Situations.varied.get().prefix(3).joined(separator: "\n")
    let expected = try Tool.run("batch", input: input)
    #expect(try Tool.run("batch", "-", input: input).output == expected.output)
    try Scratch.folder { scratch in
      let file = try scratch.write(input, to: "lines.jsonl")
      #expect(try Tool.run("batch", file).output == expected.output)
    }
  }

  @Test("Input without a line is answered with nothing", arguments: ["", "\n", "\r\n \t\n\n"])
  func empty(input: String) throws {
    let run = try Tool.run("batch", input: input)
    #expect(run.code == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.isEmpty)
  }
}
