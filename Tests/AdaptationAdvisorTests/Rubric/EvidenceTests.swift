import Testing

@testable import AdaptationAdvisor

@Suite("The evidence behind the built-in rubric")
struct EvidenceTests {
  private static let cited = Set(Rubric.standard.everyRule.flatMap(\.sources))

  /// Seed claims that no rule has to rest on, with the reason.
  private static let exempt = [
    "S128": "lists what language models are used for, which tells no strategies apart"
  ]

  @Test("Every key that a rule cites is in the table of sources or names a published case")
  func resolved() throws {
    let keys = Set(try Source.list(json: EmbeddedFile.sources.bytes).map(\.key))
    let cases = Set(try PublishedCase.list(json: EmbeddedFile.cases.bytes).map { "C:" + $0.id })
    #expect(Self.cited.subtracting(keys).subtracting(cases).sorted() == [])
  }

  @Test("Every seed claim is in the table, and cited by a rule unless it is exempt")
  func seed() throws {
    let keys = Set(try Source.list(json: EmbeddedFile.sources.bytes).map(\.key))
    for number in 1...129 {
      let key = "S" + String(1000 + number).dropFirst()
      #expect(keys.contains(key))
      #expect(Self.cited.contains(key) == (Self.exempt[key] == nil), "\(key)")
    }
    #expect(!keys.contains("S130"))
  }

  @Test("No rule names a source twice")
  func once() {
    for rule in Rubric.standard.everyRule {
      #expect(Set(rule.sources).count == rule.sources.count, "\(rule.id)")
    }
  }

  @Test("Sources have unique keys and claims, and say when they were looked up")
  func table() throws {
    let sources = try Source.list(json: EmbeddedFile.sources.bytes)
    #expect(Set(sources.map(\.key)).count == sources.count)
    for source in sources where source.kind != .judgment {
      #expect(source.claim.hasSuffix("."), "\(source.key)")
      #expect(!source.title.isEmpty && source.retrieved.hasPrefix("20"), "\(source.key)")
    }
    for source in sources where source.kind == .page {
      #expect(source.address.hasPrefix("http"), "\(source.key)")
    }
  }
}
