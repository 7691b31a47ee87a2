import Foundation
import Testing

@Suite("Files in each other's place")
struct MistakenFileTests {
  private static let answers = #"{"budget": 20000, "gap": "knowledge"}"#

  @Test("Each is called what it is, once, with where it belongs", arguments: places)
  func mistaken(place: Place) throws {
    let run = try Tool.run(place.words, input: try place.input())
    #expect(run.code == place.code)
    let text = run.messages.isEmpty ? run.prose : run.message
    #expect(text.contains(place.message), "\(text)")
    #expect(!text.contains("unknown key"))
  }

  struct Place: Sendable, CustomTestStringConvertible {
    let words: [String]
    let code: Int32
    let message: String
    let input: @Sendable () throws -> Data

    var testDescription: String { "\(words.joined(separator: " ")): \(message)" }
  }

  private static let places = [
    Place(
      words: ["recommend", "-"], code: 65,
      message: "this is a rubric, not a set of answers; give it with --rubric",
      input: { try Repository.data("rubrics/standard.json") }),
    Place(
      words: ["recommend", "--rubric", "-", "--budget", "20k"], code: 78,
      message: "this is a set of answers, not a rubric; give it to 'advisor recommend' as its file",
      input: { Data(answers.utf8) }),
    Place(
      words: ["rubric", "lint", "-"], code: 78,
      message: "this is what 'rubric show' prints, not a rubric. [wrong-document]",
      input: { try Tool.run("rubric", "show", "-f", "json").output }),
    Place(
      words: ["rubric", "test", "-"], code: 78,
      message: "this is a table of sources, not a rubric; give it to 'advisor rubric lint'",
      input: { try Repository.data("rubrics/sources.json") }),
    Place(
      words: ["recommend", "-"], code: 65,
      message: "this is a report, not a set of answers; take what stands in it under 'answers'",
      input: { try Tool.run("recommend", "--budget", "20k", "-f", "json").output }),
    Place(
      words: ["rubric", "lint", "-"], code: 78,
      message: "a rubric stands within 'rubric', where it cannot be read",
      input: {
        Data((#"{"rubric": "# + (try Repository.text("rubrics/standard.json")) + "}").utf8)
      }),
  ]

  @Test("JSON in the place of a file is told how to be given")
  func json() throws {
    let run = try Tool.run("recommend", Self.answers)
    #expect(run.code == 66)
    #expect(run.message.contains("JSON is read from a file, or from standard input: echo"))
  }
}
