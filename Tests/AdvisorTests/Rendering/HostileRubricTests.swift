import Foundation
import Testing

@Suite("Texts of a rubric that would steer a terminal")
struct HostileRubricTests {
  @Test("Failed tests and differences print them harmless")
  func harmless() throws {
    let escape = #"\u001b[31mred\u202e"#
    let text = try Repository.text("rubrics/examples/retrieval.json")
      .replacing(#""why": ""#, with: #""why": "\#(escape)"#)
      .replacing(#""because": ""#, with: #""because": "\#(escape)"#)
      .replacing(
        #""expect": {"strategy": "fine-tuning""#, with: #""expect": {"strategy": "training""#)
    try Scratch.folder { scratch in
      let cases = try scratch.write(try RubricTestTests.twoCases.get(), to: "cases.json")
      let file = try scratch.write(text, to: "my.json")
      let test = try Tool.run("rubric", "test", file, "--cases", cases)
      #expect(test.code == 1)
      let plain = Repository.url("rubrics/examples/retrieval.json").path
      let diff = try Tool.run("rubric", "diff", plain, file)
      #expect(diff.code == 0)
      for run in [test, diff] {
        #expect(run.text.contains("[31mred"))
        let steering = run.text.unicodeScalars.filter {
          ($0.value < 32 && $0 != "\n") || $0.value == 0x7F || (0x202A...0x202E).contains($0.value)
        }
        #expect(steering.isEmpty)
      }
    }
  }
}
