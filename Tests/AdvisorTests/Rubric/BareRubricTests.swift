import Foundation
import Testing

/// A rubric of one's own that has no trade-offs, warnings and plan, and a source of its own.
@Suite("A bare rubric of one's own")
struct BareRubricTests {
  private static func text() throws -> Data {
    let data = try Repository.data("rubrics/examples/retrieval.json")
    var root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for key in ["trade_offs", "warnings", "plan", "tests"] { root[key] = [Any]() }
    let gate: [String: Any] = [
      "id": "own-gate", "strategy": "training", "effect": "ruled-out", "when": ["gap": "knowledge"],
      "because": "Own reason.", "lift": "Own way out.", "sources": ["ACME-1"],
    ]
    root["gates"] = [gate] + ((root["gates"] as? [Any]) ?? [])
    root["sources"] = [
      [
        "key": "ACME-1", "title": "Acme's memo", "kind": "page", "claim": "Acme found it out.",
        "grade": "expert", "retrieved": "2026-11-01",
      ]
    ]
    return try JSONSerialization.data(withJSONObject: root)
  }

  private func run(_ words: String...) throws -> Run {
    try Scratch.folder { scratch in
      let file = try scratch.write(try Self.text(), to: "my.json")
      return try Tool.run(words.map { $0 == "RUBRIC" ? file : $0 })
    }
  }

  @Test("No heading stands over nothing", arguments: ["text", "html", "markdown"])
  func headings(format: String) throws {
    let report = try run(
      "recommend", "--rubric", "RUBRIC", "--gap", "knowledge", "--budget", "20k", "-f", format)
    #expect(report.code == 0)
    #expect(!report.text.contains("### Consequences"))
    #expect(!report.text.contains("Trade-offs here   +"))
    #expect(!report.text.contains("<h3>Retrieval</h3></div>"))
    #expect(report.prose.contains("Own way out."))
  }

  @Test("What would lift a gate is told as that")
  func lift() throws {
    let report = try run(
      "recommend", "--rubric", "RUBRIC", "--gap", "knowledge", "--budget", "20k")
    #expect(report.prose.contains("Own reason. Lifted by: Own way out."))
  }

  @Test("What the rubric says of a source is told in reports, by show, and believed by lint")
  func sources() throws {
    let report = try run(
      "recommend", "--rubric", "RUBRIC", "--gap", "knowledge", "--budget", "20k", "-f", "html")
    #expect(report.text.contains("Acme found it out."))
    let page = try run("rubric", "show", "ACME-1", "--rubric", "RUBRIC")
    #expect(page.prose.contains("ACME-1: Acme found it out. (Acme's memo; expert)"))
    #expect(page.prose.contains("own-gate"))
    let rule = try run("rubric", "show", "own-gate", "--rubric", "RUBRIC")
    #expect(rule.prose.contains("ACME-1: Acme found it out."))
    let lint = try run("rubric", "lint", "RUBRIC", "--strict", "--today", "2026-11-21")
    #expect(lint.code == 0, "\(lint.prose)")
    let json = try run(
      "recommend", "--rubric", "RUBRIC", "--gap", "knowledge", "--budget", "20k", "-f", "json"
    ).json()
    #expect(json["rubric"]?["sources"]?[0]?["key"] == "ACME-1")
  }
}
