import Testing

@testable import AdaptationAdvisor

@Suite("Hostile documents")
struct HostileInputTests {
  @Test(
    "end in few and short messages, in every reader", .timeLimit(.minutes(1)),
    arguments: HostileDocument.all)
  func large(_ document: HostileDocument) {
    let bytes = document.make()
    // What is no JSON never gets to what sets readers apart.
    let isJSON = (try? JSONDocument(parsing: bytes)) != nil
    for reader in isJSON ? Reader.allCases : [.answers] { check(reader, bytes) }
  }

  @Test(
    "of odd bytes and numbers end in messages that are safe to print", arguments: Reader.allCases)
  func small(_ reader: Reader) {
    for bytes in HostileDocument.small { check(reader, bytes) }
  }

  @Test("beyond the limit of size are refused at the limit")
  func tooLarge() throws {
    let limits = JSONLimits()
    let bytes = [UInt8](repeating: UInt8(ascii: " "), count: limits.bytes + 1)
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes) }
    #expect(error == JSONError(.tooLarge(limit: limits.bytes), at: limits.bytes))
  }

  @Test("Of many problems the first hundred are told and the rest is counted")
  func many() throws {
    let keys = (0..<5000).map { #""key\#($0)":1"# }.joined(separator: ",\n")
    let error = try #require(
      #expect(throws: DocumentError.self) { try Answers(json: Array("{\(keys)}".utf8)) })
    #expect(error.diagnostics.count == 100)
    #expect(error.diagnostics.map(\.line) == Array(1...100))
    #expect(error.omitted == 4900)
    #expect(error.description.hasSuffix("\nand 4900 more"))
  }

  @Test("All of a hundred problems are told")
  func hundred() throws {
    let keys = (0..<100).map { #""key\#($0)":1"# }.joined(separator: ",")
    let error = try #require(
      #expect(throws: DocumentError.self) { try Answers(json: Array("{\(keys)}".utf8)) })
    #expect(error.diagnostics.count == 100)
    #expect(error.omitted == 0)
    #expect(!error.description.contains("more"))
  }

  @Test("Rules without effect beside many problems elsewhere")
  func rules() throws {
    let rule = #"{"id":"a","criterion":"fit","points":{},"because":"B","sources":["J"]}"#
    let rules = Array(repeating: rule, count: 4000).joined(separator: ",")
    let keys = (0..<50_000).map { #""key\#($0)":1"# }.joined(separator: ",")
    let text = try SmallRubric.text(replacing: [
      (#""adjustments": ["#, #""adjustments": [\#(rules),"#),
      (#""schema": 1,"#, #""schema": 1, \#(keys),"#),
    ])
    check(.rubric, Array(text.utf8))
  }

  /// What reads a kind of document.
  enum Reader: CaseIterable {
    case answers, rubric, prices, cases, sources

    func read(_ bytes: [UInt8]) throws(DocumentError) {
      switch self {
      case .answers: _ = try Answers(json: bytes)
      case .rubric: _ = try Rubric(json: bytes)
      case .prices: _ = try PriceTable(json: bytes)
      case .cases: _ = try PublishedCase.list(json: bytes)
      case .sources: _ = try Source.list(json: bytes)
      }
    }
  }

  /// Whatever is said must be short, printable and about places in the document.
  private func check(_ reader: Reader, _ bytes: [UInt8]) {
    do throws(DocumentError) {
      try reader.read(bytes)
    } catch {
      #expect(!error.diagnostics.isEmpty && error.diagnostics.count <= 100)
      for problem in error.diagnostics {
        #expect(problem.line >= 1 && 1...bytes.count + 1 ~= problem.column)
        #expect(problem.message.utf8.count < 1000)
        #expect(problem.excerpt.utf8.count < 1000)
        #expect((problem.path?.utf8.count ?? 0) < 1000)
        #expect((problem.field?.utf8.count ?? 0) < 200)
        let shown =
          [problem.message, problem.path ?? ""]
          + problem.excerpt.split(separator: "\n").map(String.init)
        #expect(shown.allSatisfy { $0.unicodeScalars.allSatisfy(\.isPrintable) })
      }
    }
  }
}
