import Foundation
import Testing

@Suite("Odd lines in a batch")
struct OddLinesTests {
  /// Lines, the id to be echoed, the field and a part of the message; no message where the line is
  /// in order. An empty id stands for none.
  static let lines: [(String, id: String, field: String?, says: String?)] = [
    (#"{"id":"fine","budget":20000}"#, "fine", nil, nil),
    (#"{"id":"misspelled key","budegt":5}"#, "misspelled key", "budegt", "did you mean 'budget'?"),
    (#"{"id":"level","consistency":"hgih"}"#, "level", "consistency", "Did you mean 'high'?"),
    (
      #"{"id":"twice","time":1,"time":2}"#, "twice", "time",
      "column 24: the key 'time' was given before, in column 15"
    ),
    (#"{"id":"negative","time":-1}"#, "negative", "time", "-1 is negative"),
    (#"{"id":"type","budget":true}"#, "type", "budget", "found true or false"),
    (#"{"id":"two faults","data":"lo","gap":"x"}"#, "two faults", "data", "column 38: 'x'"),
    (#"{"id":"nothing","gap":"none"}"#, "nothing", nil, "None of the five criteria"),
    (#"{"budget":20000}"#, "", nil, nil),
    (#"{"id":null,"budget":20000}"#, "", nil, nil),
    (#"{"id":7,"budget":20000}"#, "", "id", "expected a string"),
    ("{}", "", nil, "None of the five criteria"),
    ("[]", "", nil, "expected an object, found an array"),
    ("null", "", nil, "expected an object, found null"),
    ("nonsense", "", nil, "found 'nonsense'"),
    (#"{"id":"cut","budget":"#, "", nil, "the end of the text"),
    (#"{"id":"two"} {"id":"documents"}"#, "", nil, "nothing after the value"),
    ("", "", nil, nil),
    ("  \t", "", nil, nil),
    (#"  {"id":"spaces","time":"6w"}  "#, "spaces", nil, nil),
    ("\u{FEFF}{\"budget\":1}", "", nil, nil),
    (String(repeating: "[", count: 100_000), "", nil, "nested more than"),
    (#"{"id":"nul","budget":"# + "\u{0}}", "", nil, #"\u0000"#),
    (#"{"id":"last","time":"6w"}"#, "last", nil, nil),
  ]

  static let run = Result {
    try Tool.run("batch", input: lines.map(\.0).joined(separator: "\n"))
  }

  private func check(_ results: [JSON]) throws {
    let expected = Self.lines.enumerated().filter { $0.element.0.contains { $0 > " " } }
    #expect(results.count == expected.count)
    for (result, (index, line)) in zip(results, expected) {
      #expect(result["line"] == .number(Double(index + 1)))
      #expect(result["id"] == (line.id.isEmpty ? .null : .string(line.id)))
      guard let says = line.says else {
        #expect(result["recommendation"]?["strategy"]?.string != nil)
        #expect(result["error"] == nil)
        continue
      }
      #expect(result.object?.keys.sorted() == ["error", "id", "line"])
      #expect(result["error"]?["message"]?.string?.contains(says) == true)
      #expect(result["error"]?["field"] == (line.field.map { .string($0) } ?? .null))
    }
  }

  @Test("Bad lines are answered in their place, good ones as ever, and the exit code tells")
  func inPlace() throws {
    let run = try Self.run.get()
    #expect(run.code == 65)
    #expect(run.messages.isEmpty, "each line tells of its own errors")
    try check(try BatchTests.results(run))
  }

  @Test("Lines that end with CR and LF are the same lines")
  func windows() throws {
    let input = Self.lines.map { $0.0 + "\r\n" }.joined()
    try check(try BatchTests.results(try Tool.run("batch", input: input)))
  }

  @Test("Bytes that are not UTF-8 spoil their own line only")
  func encoding() throws {
    let good = Data(#"{"time":"6w"}"#.utf8)
    let bad = Data(#"{"id":""#.utf8) + Data([0xFF, 0xC3]) + Data(#"","time":5}"#.utf8)
    let run = try Tool.run(["batch"], input: good + [0x0A] + bad + [0x0A] + good)
    #expect(run.code == 65)
    let results = try BatchTests.results(run)
    #expect(results.map { $0["error"] == nil } == [true, false, true])
    let message = try #require(results[1]["error"]?["message"]?.string)
    #expect(message.contains("column 8: this is not UTF-8"))
    #expect(results[2].without("line") == results[0].without("line"))
  }

  @Test("A text of 5 MB is read and echoed whole")
  func long() throws {
    let id = String(repeating: "x", count: 5_000_000)
    let run = try Tool.run("batch", input: #"{"id":"\#(id)","time":42}"#)
    #expect(run.code == 0)
    #expect(try BatchTests.results(run).first?["id"] == .string(id))
  }

  @Test("A line of 17 MiB is refused, and the next one answered")
  func tooLong() throws {
    let spaces = Data(repeating: UInt8(ascii: " "), count: 17 << 20)
    let line = Data(#"{"time":42}"#.utf8)
    let run = try Tool.run(["batch"], input: line + [0x0A] + spaces + line + [0x0A] + line)
    #expect(run.code == 65)
    let results = try BatchTests.results(run)
    #expect(results.map { $0["line"] } == [1, 2, 3])
    #expect(
      results[1]["error"] == [
        "message": "The line is longer than 16 MiB. Shorten it, or allow more with --max-line.",
        "field": .null,
      ])
    #expect(results[2].without("line") == results[0].without("line"))
  }

  @Test("A document over several lines is told that each line holds an object")
  func severalLines() throws {
    let input = "{\n \"budget\": \"20k\"\n}\n[{\"budget\": \"20k\"}]\n{\"budget\": \"x\"}\n"
    let run = try Tool.run(["batch"], input: Data(input.utf8))
    let told = run.lines.map { $0.contains("; each line holds one whole object\"") }
    #expect(told == [true, true, true, false, false])
  }
}
