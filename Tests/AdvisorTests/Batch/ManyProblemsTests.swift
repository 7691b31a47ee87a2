import Testing

@Suite("batch on lines with many problems")
struct ManyProblemsTests {
  @Test("A line with thousands of problems gets one error of modest length")
  func cut() throws {
    let keys = (0..<5000).map { #""key\#($0)":1"# }.joined(separator: ",")
    let run = try Tool.run("batch", input: "{\"id\":\"a\",\(keys)}\n{\"budget\":5}\n")
    #expect(run.code == 65)
    #expect(run.lines.count == 2)
    let error = try JSON(run.lines[0])["error"]
    let message = try #require(error?["message"]?.string)
    #expect(message.hasSuffix("; and 4980 more"))
    #expect(message.count < 10_000)
    #expect(error?["field"] == "key0")
  }

  @Test("Whole reports say which rubric decided, by name, version and sum")
  func rubric() throws {
    let run = try Tool.run("batch", "--full", input: "{\"budget\":5}\n{\"time\":5}\n")
    for line in run.lines {
      let rubric = try JSON(line)["report"]?["rubric"]
      #expect(rubric?["name"] == "standard")
      #expect(rubric?["version"]?.string?.isEmpty == false)
      #expect(rubric?["sha256"]?.string?.wholeMatch(of: /[0-9a-f]{64}/) != nil)
    }
    #expect(run.lines.count == 2)
  }
}
