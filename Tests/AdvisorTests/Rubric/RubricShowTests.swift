import Foundation
import Testing

@Suite("rubric show")
struct RubricShowTests {
  private static let whole = Result { try Tool.run("rubric", "show") }

  @Test("The whole rubric has every rule, and fits 80 columns")
  func all() throws {
    let run = try Self.whole.get()
    #expect(run.code == 0)
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    var ids = ["levels", "estimates", "gates", "adjustments", "techniques", "trade_offs", "plan"]
      .flatMap { rubric[$0]?.array ?? [] }
    for table in (rubric["criteria"]?.array ?? []).flatMap({ $0["tables"]?.array ?? [] }) {
      ids += table["rows"]?.array ?? []
    }
    let names = ids.compactMap { $0["id"]?.string }
    #expect(names.count > 100)
    #expect(names.filter { !run.text.contains("\n  \($0)  ") } == [])
    #expect(run.lines.filter { $0.count > 80 && $0.split(separator: " ").count > 1 } == [])
    #expect(run.text.contains("sha256 "))
  }

  @Test("A rule is shown with its condition, effect, reason and the sources in full")
  func rule() throws {
    let run = try Tool.run("rubric", "show", "gap-knowledge")
    #expect(run.code == 0)
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    let rule = rubric["adjustments"]?.array?.first { $0["id"] == "gap-knowledge" }
    let text = run.prose
    #expect(run.lines.first == "gap-knowledge (adjustment)")
    #expect(text.contains("when gap = knowledge"))
    #expect(text.contains(try #require(rule?["because"]?.string)))
    let sources = (rule?["sources"]?.array ?? []).compactMap(\.string)
    #expect(!sources.isEmpty)
    for source in sources {
      let entry = try #require(run.lines.firstIndex { $0.hasPrefix("  \(source): ") })
      #expect(run.lines[entry].count > source.count + 14, "the key is resolved")
    }
  }

  @Test("A rubric of one's own can be shown")
  func file() throws {
    let file = Repository.url("rubrics/standard.json").path
    let run = try Tool.run("rubric", "show", "--rubric", file)
    #expect(run.output == (try Self.whole.get().output))
  }
}
