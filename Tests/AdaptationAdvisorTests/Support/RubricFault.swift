import Testing

@testable import AdaptationAdvisor

/// One fault put into the small rubric, and what must be said about it.
struct RubricFault: Sendable, CustomTestStringConvertible {
  /// What is wrong, for the list of tests.
  let testDescription: String
  /// Pieces of the small rubric and what replaces them; `▸` marks where the message must point.
  let changes: [(piece: String, by: String)]
  /// The rule that the message must be about, or outside of rules the key.
  let subject: String
  let message: String

  init(
    _ what: String, _ piece: String, _ by: String, in subject: String, _ message: String
  ) {
    self.init(what, [(piece, by)], in: subject, message)
  }

  init(
    _ what: String, _ changes: [(piece: String, by: String)], in subject: String, _ message: String
  ) {
    testDescription = what
    self.changes = changes
    self.subject = subject
    self.message = message
  }

  /// Reads the faulty rubric and expects exactly this fault, at its place.
  func check(_ location: SourceLocation = #_sourceLocation) throws {
    let marked = try SmallRubric.text(replacing: changes)
    let parts = marked.split(separator: "▸", omittingEmptySubsequences: false)
    try #require(parts.count == 2, "one mark in the changes", sourceLocation: location)
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    let error = #expect(throws: DocumentError.self, sourceLocation: location) {
      try Rubric(json: Array(parts.joined().utf8))
    }
    let found = error?.diagnostics.map {
      "\($0.line):\($0.column) \($0.id ?? $0.field ?? "-") \($0.message)"
    }
    let column = (before.last?.unicodeScalars.count ?? 0) + 1
    #expect(
      found == ["\(before.count):\(column) \(subject) \(message)"], sourceLocation: location)
  }
}
