import Foundation
import Testing

@Suite("rubric export")
struct RubricExportTests {
  @Test(
    "A built-in rubric is written out byte for byte",
    arguments: [
      ("standard", "rubrics/standard.json"), ("retrieval", "rubrics/examples/retrieval.json"),
    ])
  func bytes(name: String, file: String) throws {
    let run = try Tool.run("rubric", "export", name)
    #expect(run.code == 0)
    #expect(run.output == (try Repository.data(file)))
    try Scratch.folder { scratch in
      let copy = scratch.file("my-rubric.json")
      let run = try Tool.run("rubric", "export", name, "--output", copy)
      #expect(run.code == 0 && run.output.isEmpty)
      #expect(try Data(contentsOf: URL(filePath: copy)) == (try Repository.data(file)))
      try scratch.write("mine", to: "my-rubric.json")
      let again = try Tool.run("rubric", "export", name, "--output", copy)
      #expect(again.code == 74)
      let message = again.messages.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(message.contains("it is there already"))
      #expect(try scratch.text("my-rubric.json") == "mine")
    }
  }

  @Test(
    "Files whose names promise another format are refused",
    arguments: ["r.docx", "r.PDF", "r.md", "r.yaml"])
  func foreign(name: String) throws {
    try Scratch.folder { scratch in
      let run = try Tool.run("rubric", "export", "standard", "-o", scratch.file(name))
      #expect(run.code == 64)
      #expect(run.message.contains("expected a file for JSON"))
      #expect(try scratch.names == [])
      let other = scratch.file("pdf")
      #expect(try Tool.run("rubric", "export", "standard", "-o", other).code == 0)
    }
  }

  @Test("A built-in rubric goes by its name wherever a rubric is taken")
  func names() throws {
    let answers = ["--task-specificity", "general", "--knowledge-changes", "daily", "-f", "json"]
    let report = try Tool.run(["recommend", "--rubric", "retrieval"] + answers).json()
    #expect(report["rubric"]?["name"] == "retrieval")
    #expect(report["strategies"]?.array?.count == 4)
    let standard = try Tool.run(["recommend", "--rubric", "standard"] + answers)
    #expect(standard.output == (try Tool.run(["recommend"] + answers).output))
    #expect(try Tool.run("rubric", "show", "--rubric", "retrieval").text.hasPrefix("Rubric retr"))
    #expect(try Tool.run("rubric", "export", "other").code == 64)
  }
}
