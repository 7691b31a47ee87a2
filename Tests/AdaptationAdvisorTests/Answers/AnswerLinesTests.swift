import Testing

@testable import AdaptationAdvisor

@Suite("Answers from lines of the plainest kind")
struct AnswerLinesTests {
  /// What a line says by the short way; none where that leaves it to the full reader.
  private func read(_ line: String) -> Answers? {
    var lines = AnswerLines(Array(line.utf8))
    return lines.read(at: 0).map { _ in lines.answers }
  }

  /// Values that stand for an answer to some question, or for none.
  private static let values = [
    "null", "true", "false", "0", "7", "20000", "0.5", "1.25", "123456789012345",
    "1234567890123456",
    "1e3", "-1", "-0", "01", "1.", ".5", "1.5.2", "0.000000000000001", "9007199254740993", "[]",
    "{}", "nul", "truee",
    #""low""#, #""none""#, #""high""#, #""specialized""#, #""quality""#, #""Low""#, #"" low""#,
    #""20k""#, #""20K""#, #""1.5M""#, #""0.57M""#, #""0k""#, #""0""#, #""$20k""#, #""30B""#,
    #""2T""#,
    #""6w""#, #""10d""#, #""1y""#, #""3mo""#, #""2m""#, #""2s""#, #""200ms""#, #""5k..20k""#,
    #""1,200""#, #""007""#, #"".5""#, #""5.""#, #""1.5""#, #"".5M""#, #""1e3""#,
    #""123456789012345T""#,
    #""true""#, #""yes""#, #""""#, #""k""#, #""-5""#, #""a\u0062c""#, #""é""#, "\"\u{7F}\"",
  ]

  @Test("What is read is what the full reader reads", arguments: Question.allCases)
  func agrees(question: Question) throws {
    var plain = 0
    for value in Self.values + question.levels.map({ "\"\($0.name)\"" }) {
      let line = #"{"\#(question.key)":\#(value)}"#
      guard let answers = read(line) else { continue }
      plain += 1
      #expect(try Answers(json: Array(line.utf8)) == answers, "\(line)")
    }
    #expect(plain >= 2, "null and at least one answer")
  }

  @Test(
    "Answers that people give every day are read",
    arguments: [
      #"{"budget":20000,"time":"6w","labeled_examples":"1.2k","must_self_host":true}"#,
      #" { "id" : "a-1" , "title" : "A b" , "target": "9 of 10", "gap" : "none" , "classes" : null } "#,
      #"{"unlabeled_tokens":"30B","latency_ms":200,"budget":"low","monthly_requests":0}"#,
    ])
  func everyday(line: String) throws {
    #expect(read(line) == (try Answers(json: Array(line.utf8))))
    #expect(read(line + "\r\n") == read(line))
  }

  @Test(
    "What is not in order is left to the full reader",
    arguments: [
      "", " ", "{", "{}", "[]", "1", "null", #"{"budget":5"#, #"{"budget":5}x"#, #"{"budget":5}}"#,
      #"{"budget" 5}"#, #"{"budget":5,}"#, #"{,"budget":5}"#, #"{"budget":5,"budget":6}"#,
      #"{"id":"a","id":"b"}"#, #"{"budegt":5}"#, #"{"Budget":5}"#, #"{"id":5}"#, #"{"gap":"?"}"#,
      #"{"$schema":"x","budget":5}"#, "{\"budget\":\n5}", "\u{FEFF}{\"budget\":5}",
      "{\"id\":\"\t\"}",
    ])
  func left(line: String) { #expect(read(line) == nil) }

  @Test("Lines are read one after the other, and each by itself")
  func several() throws {
    let texts = [#"{"id":"a","budget":5}"#, #"{"time":7}"#, #"{"gap":"none","data":"low"} "#]
    let bytes = Array(texts.joined(separator: "\n").utf8)
    var lines = AnswerLines(bytes)
    var start = 0
    for text in texts {
      guard let end = lines.read(at: start) else { break }
      #expect(lines.answers == (try Answers(json: Array(text.utf8))))
      #expect(end == min(bytes.count, start + text.utf8.count + 1))
      start = end
    }
    #expect(start == bytes.count)
  }

  @Test(
    "A line with a few bytes changed is never read as the full reader would not", arguments: 1...8)
  func mutated(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let lines = PublishedCase.standard.compactMap { known in
      try? OrderedJSONEncoder(layout: .compact).encode(known.answers)
    }
    let marks =
      Array(#"{}[]",:\ 0123456789.eE+-kmwtruefalsn"#.utf8) + [0x00, 0x09, 0x0D, 0x7F, 0xC3, 0xFF]
    for _ in 0..<300 {
      var line = lines[Int.random(in: lines.indices, using: &random)]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let place = Int.random(in: 0..<line.count, using: &random)
        let mark = marks[Int.random(in: marks.indices, using: &random)]
        switch Int.random(in: 0..<3, using: &random) {
        case 0: line[place] = mark
        case 1: line.insert(mark, at: place)
        default: line.remove(at: place)
        }
      }
      var plain = AnswerLines(line)
      guard plain.read(at: 0) == line.count else { continue }
      let text = String(decoding: line, as: UTF8.self)
      #expect((try? Answers(json: line)) == plain.answers, "\(text)")
    }
  }
}
