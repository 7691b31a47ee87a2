import Testing

@testable import advisor

@Suite("The command in a decision record")
struct RecordedCommandTests {
  private func options(_ text: String) -> [String]? {
    RecordedCommand.options(in: Array(text.utf8))
  }

  @Test("Only options that decide beside the answers are taken, each from a line of its own")
  func options() {
    let text = """
      # Title

      ```json
      {}
      ```

      ```sh
      advisor recommend \\
          --budget 20000 \\
          --weights budget=40 \\
          --weights-order=-a,b \\
          --assume 'a b=1' \\
          --format markdown
      ```
      """
    #expect(
      options(text + "\n") == ["--weights budget=40", "--weights-order=-a,b", "--assume 'a b=1'"])
  }

  @Test(
    "Other documents have none",
    arguments: ["", "{\"a\": \"\n```sh\n --weights a=1\n```\n\"}", "--weights a=1\n", "```sh\n"])
  func none(text: String) { #expect(options(text) == nil) }

  @Test("A record that was made with the defaults has an empty list")
  func defaults() {
    #expect(options("```sh\nadvisor recommend \\\n    --budget 20000\n```\n") == [])
  }
}
