import Foundation
import Testing

@Suite("Sources of a decision record")
struct RecordSourcesTests {
  @Test("Every code that it cites is in its list of sources, and no other")
  func sources() throws {
    let full = try Tool.run("recommend", "--full", "-f", "markdown", input: Situations.example)
    let records = try Tool.runAll(
      Situations.all.get().map { (words: ["recommend", "-f", "markdown"], input: $0) })
    for record in records + [full] {
      let parts = record.text.components(separatedBy: "\n### Sources\n")
      let cited = parts[0].matches(of: #/\(((?:[FS]\d{3}|[CP]:[\w-]+|J)(?:, [\w:-]+)*)\)/#)
        .flatMap { $0.1.components(separatedBy: ", ") }
      let listed = parts[1].matches(of: #/(?m)^\* \[?([\w:, -]+?)(?:\]\(<[^>]*>\))?: /#)
        .flatMap { $0.1.components(separatedBy: ", ") }
      #expect(parts.count == 2 && cited.count > 20)
      #expect(Set(cited) == Set(listed))
    }
  }

  @Test("In short the sources are named by work, in full with what they say")
  func works() throws {
    let words = ["recommend", "-", "-f", "markdown"]
    let input = Data(Situations.example.utf8)
    let (short, full) = try (
      Tool.run(words, input: input).text, Tool.run(words + ["--full"], input: input).text
    )
    let claim = "A fine-tuning run can be done in hours or days."
    #expect(!short.contains(claim) && full.contains(claim))
    let work = "[OpenAI deprecations page](<https://developers.openai.com/api/docs/deprecations>)"
    #expect(short.contains("\n* F060, F133: \(work) (2026; published; confidence high)\n"))
    #expect(short.contains("`advisor rubric show` with a code prints the claim"))
    #expect(!full.contains("`advisor rubric show`"))
    let other = try Tool.run(words + ["--rubric", "retrieval"], input: input).text
    #expect(other.contains("with a code and the `--rubric` of the command above prints the claim"))
  }
}
