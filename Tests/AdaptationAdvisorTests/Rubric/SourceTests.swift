import Testing

@testable import AdaptationAdvisor

@Suite("Tables of sources")
struct SourceTests {
  @Test("A source is read with everything it says")
  func reading() throws {
    let text = """
      {"schema": 1, "updated": "2026-01-02", "sources": [
        {"key": "F001", "title": "A report", "kind": "fact", "year": 2025, "address": "https://x.y",
         "claim": "It costs 5.", "grade": "measured", "confidence": "read",
         "retrieved": "2026-01-01"},
        {"key": "J", "title": "Ours", "kind": "judgment", "claim": "We think.", "grade": "judgment",
         "retrieved": "2026-01-01"}]}
      """
    let sources = try Source.list(json: Array(text.utf8))
    #expect(
      sources == [
        Source(
          key: "F001", title: "A report", kind: .fact, year: 2025, address: "https://x.y",
          claim: "It costs 5.", grade: .measured, confidence: "read", retrieved: "2026-01-01"),
        Source(
          key: "J", title: "Ours", kind: .judgment, year: nil, address: "", claim: "We think.",
          grade: .judgment, confidence: nil, retrieved: "2026-01-01"),
      ])
  }

  @Test("A wrong kind, a missing claim and a year in quotes are told at once")
  func faults() {
    let text = """
      {"schema": 1, "updated": "2026-01-02", "sources": [
        {"key": "F001", "title": "A", "kind": "facts", "claim": "C.", "grade": "measured",
         "retrieved": "d"},
        {"key": "F002", "title": "A", "kind": "fact", "grade": "measured", "retrieved": "d"},
        {"key": "F003", "title": "A", "kind": "fact", "year": "2025", "claim": "C.",
         "grade": "measured", "retrieved": "d"}]}
      """
    let error = #expect(throws: DocumentError.self) { try Source.list(json: Array(text.utf8)) }
    #expect(error?.diagnostics.map(\.line) == [2, 4, 5])
    #expect(
      error?.diagnostics.map(\.path) == ["$.sources[0].kind", "$.sources[1]", "$.sources[2].year"])
  }

  @Test("A key that is explained twice is told at the second")
  func twice() {
    let source =
      #"{"key": "X", "title": "A", "kind": "page", "claim": "C.", "grade": "expert", "#
      + #""retrieved": "2026-01-01"}"#
    let text = #"{"schema": 1, "updated": "2026-01-02", "sources": ["# + "\(source),\n\(source)]}"
    let error = #expect(throws: DocumentError.self) { try Source.list(json: Array(text.utf8)) }
    #expect(error?.diagnostics.map(\.path) == ["$.sources[1].key"])
    #expect(error?.diagnostics.map(\.line) == [2])
  }

  @Test("A rubric's own word on a source goes before the table's")
  func own() throws {
    let own = Source(
      key: "S031", title: "Ours", kind: .page, year: nil, address: "", claim: "So it is.",
      grade: .expert, confidence: nil, retrieved: "2026-01-01")
    let cited = CitedSource.resolve(["S031", "S001"], of: [own])
    #expect(cited.map(\.claim).first == "So it is.")
    #expect(cited.last == CitedSource.resolve(["S001"]).first)
  }

  @Test("Keys are turned into what they mean, by the table and by the published cases")
  func resolving() throws {
    let cited = CitedSource.resolve(["S031", "C:G007", "X999"])
    #expect(cited.map(\.key) == ["S031", "C:G007", "X999"])
    let seed = try #require(cited.first)
    let table = try Source.list(json: EmbeddedFile.sources.bytes)
    let source = try #require(table.first { $0.key == "S031" })
    #expect(seed.text.hasPrefix(source.claim))
    #expect(seed.text.contains(source.title))
    #expect(seed.url == source.address)
    #expect(cited[1].text.contains("OpenAI, 2024)"))
    #expect(cited[1].url.hasPrefix("https://"))
    #expect(cited[1].claim.hasPrefix("Advises fine-tuning."))
    #expect(cited[2].text == "neither the rubric nor the built-in table says what this is")
    #expect(cited[2].url == "")
    let reversed = try #require(CitedSource.resolve(["C:grow2-guest-messaging"]).first)
    #expect(reversed.claim.hasPrefix("Chose fine-tuning, which did not hold. "))
  }
}
