import Testing

@testable import advisor

@Suite("Answers in a decision record")
struct AnswersBlockTests {
  private func document(_ text: String) -> String {
    String(decoding: AnswersBlock.document(in: Array(text.utf8)), as: UTF8.self)
  }

  @Test("The block keeps its place, everything else becomes space")
  func place() {
    let text = "# É\n\n```json\n{\"budget\": 5}\n```\nend {\n"
    #expect(document(text) == "   \u{20}\n\n       \n{\"budget\": 5}\n   \n     \n")
  }

  @Test(
    "What is JSON, or has no block, stays as it is",
    arguments: [
      "{\"title\": \"```json\"}", " \n\t{\n```json\n{}\n```\n", "", "text", "```json\n{}",
      "```\n{}\n```",
      "~~~json\n{}\n~~~", "```jsonc\n{}\n```",
    ])
  func kept(text: String) {
    #expect(document(text) == text)
  }

  @Test("A longer fence holds shorter ones; the first block counts; lines may end with CR LF")
  func fences() {
    #expect(document("x\n````json\n{\n```\n}\n````\n") == " \n        \n{\n```\n}\n    \n")
    let two = document("```json\n1\n```\n```json\n2\n```\n")
    #expect(two.contains("1") && !two.contains("2"))
    #expect(document("# a\r\n```json\r\n{}\r\n```\r\n").contains("{}\r\n"))
  }
}
