import Testing

@testable import AdaptationAdvisor

@Suite("Versions of formats")
struct SchemaVersionTests {
  private static let readers: [(noun: String, read: @Sendable ([UInt8]) throws -> Void)] = [
    ("rubric", { _ = try Rubric(json: $0) }), ("price table", { _ = try PriceTable(json: $0) }),
    ("case file", { _ = try PublishedCase.list(json: $0) }),
    ("table of sources", { _ = try Source.list(json: $0) }),
  ]

  @Test(
    "A file for a newer advisor is refused with what to do, whatever else is in it",
    arguments: 0..<4)
  func newer(_ index: Int) throws {
    let (noun, read) = Self.readers[index]
    let error = #expect(throws: DocumentError.self) {
      try read(Array(#"{"later": [], "schema": 2, "name": 7}"#.utf8))
    }
    #expect(
      error?.description
        == "1:25: $.schema: this \(noun) is made for a newer advisor: schema 2; this one reads 1; "
        + "update advisor, or use a \(noun) of schema 1")
  }

  @Test("The version must be a whole number from 1 and may not be missing", arguments: 0..<4)
  func wrong(_ index: Int) throws {
    let read = Self.readers[index].read
    for version in ["0", "1.5", #""1""#, "null", "-1"] {
      let error = #expect(throws: DocumentError.self) {
        try read(Array(#"{"schema": \#(version)}"#.utf8))
      }
      #expect(error?.diagnostics.count == 1)
      #expect(error?.diagnostics.first?.path == "$.schema")
    }
    let error = #expect(throws: DocumentError.self) { try read(Array("{}".utf8)) }
    #expect(
      error?.diagnostics.contains { $0.message.contains(/'schema'.* (is|are) missing/) } == true)
  }

  @Test("The shipped files have the version that is read", arguments: EmbeddedFile.allCases)
  func shipped(_ file: EmbeddedFile) throws {
    #expect(try JSONDocument(parsing: file.bytes).root["schema"]?.number == 1)
  }

  @Test("Cases may also stand in a bare array, which is the first version")
  func bareArray() throws {
    let cases = try #require(try JSONDocument(parsing: EmbeddedFile.cases.bytes).root["cases"])
    let bytes = JSONWriter.bytes(of: cases, layout: .compact)
    #expect(
      try PublishedCase.list(json: bytes) == PublishedCase.list(json: EmbeddedFile.cases.bytes))
  }

  @Test("A pointer to a schema is passed over, in answers as well")
  func pointer() throws {
    let text = #"{"$schema": "answers.schema.json", "budget": 5}"#
    #expect(try Answers(json: Array(text.utf8)).answered == [.budget])
  }
}
