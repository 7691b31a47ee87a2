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

  @Test("A rule's page tells the cases that it decides")
  func cases() throws {
    let run = try Tool.run("rubric", "show", "gap-knowledge", "--format", "json")
    let page = try run.json()
    #expect(page["rule"]?["kind"] == "adjustment")
    #expect(page["sources"]?[0]?["title"]?.string?.isEmpty == false)
    let decided = try #require(page["cases"]?["decided"]?.array)
    let fired = try #require(page["cases"]?["fired"]?.array)
    #expect(!decided.isEmpty)
    #expect(decided.allSatisfy { fired.contains($0["id"] ?? .null) })
    let text = try Tool.run("rubric", "show", "gap-knowledge").prose
    #expect(text.contains("It fired in \(fired.count) of 163 published cases."))
    for entry in decided { #expect(text.contains("- \(entry["id"]?.string ?? "?"): ")) }
  }

  @Test(
    "A criterion, a strategy and the call are shown as well",
    arguments: [
      ("budget", "budget (criterion)"), ("training", "training (strategy)"),
      ("call", "call (call)"),
    ])
  func others(id: String, title: String) throws {
    let run = try Tool.run("rubric", "show", id)
    #expect(run.code == 0)
    #expect(run.lines.first == title)
  }

  @Test("A source is shown with what it says and the rules that cite it")
  func source() throws {
    let run = try Tool.run("rubric", "show", "S083")
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix("  S083: ") == true)
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    let sections = ["adjustments", "warnings", "trade_offs", "gates", "techniques", "plan"]
    let citing = sections.flatMap { rubric[$0]?.array ?? [] }.filter {
      $0["sources"]?.array?.contains("S083") == true
    }.compactMap { $0["id"]?.string }
    #expect(citing.count >= 2)
    for id in citing { #expect(run.text.contains("\n  \(id)  ")) }
    let page = try Tool.run("rubric", "show", "S083", "-f", "json").json()
    #expect(page["cited_by"]?.array?.count ?? 0 >= citing.count)
  }

  @Test("What is no rule and no source is told with the nearest that is")
  func unknown() throws {
    let run = try Tool.run("rubric", "show", "gap-knowlegde")
    #expect(run.code == 64)
    #expect(run.message.contains("Did you mean 'gap-knowledge'?"))
  }

  @Test("A file in the place of a rule is told the option for it")
  func fileAsRule() throws {
    let run = try Tool.run("rubric", "show", "my-rubric.json")
    #expect(run.code == 64)
    #expect(run.message.contains("A rubric is given with --rubric."))
  }

  @Test("A test is shown with what it is given and what it expects")
  func test() throws {
    let run = try Tool.run("rubric", "show", "test-everyday-task", "--rubric", "retrieval")
    #expect(run.lines.first == "test-everyday-task (test)")
    #expect(run.prose.contains("when task_specificity general and consistency standard and"))
    #expect(run.prose.contains("effect prompt-engineering"))
  }

  @Test("A stage is shown with its end")
  func stage() throws {
    let run = try Tool.run("rubric", "show", "plan-retrieval-index", "--rubric", "retrieval")
    #expect(run.prose.contains("move on when It is there for nine of ten questions."))
  }

  @Test("As JSON the whole rubric has the same rules")
  func json() throws {
    let outline = try Tool.run("rubric", "show", "-f", "json").json()
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    #expect(outline["criteria"]?.array?.count == rubric["criteria"]?.array?.count)
    let adjustments = outline["criteria"]?.array?.flatMap { $0["adjustments"]?.array ?? [] }
    #expect(adjustments?.count == rubric["adjustments"]?.array?.count)
  }
}
