import Foundation
import Testing

@testable import AdaptationAdvisor

/// The guide to writing a rubric shows pieces of an example that is shipped; both must hold.
@Suite("The guide to writing a rubric")
struct GuideTests {
  private static let guide = Result {
    try RepositoryFile.text(
      "Sources/AdaptationAdvisor/AdaptationAdvisor.docc/WriteYourOwnRubric.md")
  }

  private static let example = Result { try RepositoryFile.text("rubrics/examples/retrieval.json") }

  private static let rubric = Result { try Rubric(json: Array(try example.get().utf8)) }

  /// The contents of the fenced blocks in a language.
  private static func blocks(_ language: String) throws -> [String] {
    try guide.get().components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test("The example is a rubric with four strategies and six criteria, and its tests pass")
  func example() throws {
    let rubric = try Self.rubric.get()
    #expect(rubric.strategies.count == 4)
    #expect(rubric.criteria.count == 6)
    #expect(rubric.tests.count >= 5)
    #expect(rubric.runTests().filter { !$0.isPassed }.map(\.id) == [])
  }

  @Test("Every strategy of the example wins somewhere, and every source it cites is known")
  func winners() throws {
    let rubric = try Self.rubric.get()
    let advisor = try Advisor(rubric: rubric)
    let won = Set(try rubric.tests.map { try advisor.decide($0.given).strategy })
    #expect(won == Set(rubric.strategies.map(\.strategy)))
    let keys = Set(rubric.outline.entries.flatMap(\.sources)).sorted()
    let cited = CitedSource.resolve(keys, of: rubric.sources)
    #expect(cited.filter { !$0.isKnown }.map(\.key) == [])
  }

  @Test("The example lints clean")
  func clean() throws {
    let lint = RubricLint(
      json: Array(try Self.example.get().utf8), with: try .builtIn(),
      today: CalendarMonth("2026-11-21"))
    #expect(lint.findings.filter { $0.kind.severity != .note } == [])
  }

  @Test("An answer that only the sixth criterion reads is enough for a recommendation")
  func sixth() throws {
    var answers = Answers()
    answers.knowledgeChanges = .daily
    let report = try Advisor(rubric: try Self.rubric.get()).recommend(for: answers)
    #expect(report.recommendation.strategy == Strategy(rawValue: "retrieval"))
    #expect(report.strategies.allSatisfy { $0.criteria.count == 6 })
    let estimate = try #require(report.strategies.first).estimate
    #expect(estimate.costUSD.central == 15_000)
    #expect(throws: AnswersError.noCriterionAnswered) { try Advisor().recommend(for: answers) }
    var nothing = Answers()
    nothing.gap = .knowledge
    let error = #expect(throws: AnswersError.self) {
      try Advisor(rubric: try Self.rubric.get()).recommend(for: nothing)
    }
    #expect(error?.description.contains("knowledge_changes") == true)
  }

  @Test("Every piece of JSON in the guide is a piece of the example")
  func snippets() throws {
    let blocks = try Self.blocks("json")
    #expect(blocks.count >= 8)
    let whole = try JSONSerialization.jsonObject(with: Data(try Self.example.get().utf8))
    for block in blocks {
      let isMember = block.hasPrefix("\"")
      let text = isMember ? "{\(block)}" : block
      let piece = try JSONSerialization.jsonObject(with: Data(text.utf8))
      let isThere =
        isMember
        ? Self.hasMembers(whole, piece) : Self.contains(whole, try #require(piece as? NSObject))
      #expect(isThere, "\(block)")
    }
  }

  /// Whether a value is there as a whole, or as some elements of an array.
  private static func contains(_ whole: Any, _ piece: NSObject) -> Bool {
    if (whole as? NSObject) == piece { return true }
    if let parts = piece as? [NSObject], let all = whole as? [NSObject],
      parts.allSatisfy(all.contains)
    {
      return true
    }
    if let object = whole as? [String: Any] {
      return object.values.contains { contains($0, piece) }
    }
    return (whole as? [Any])?.contains { contains($0, piece) } ?? false
  }

  /// Whether some object has all members of another.
  private static func hasMembers(_ whole: Any, _ piece: Any) -> Bool {
    guard let members = piece as? [String: NSObject] else { return false }
    if let object = whole as? [String: Any] {
      return members.allSatisfy { (object[$0.key] as? NSObject) == $0.value }
        || object.values.contains { hasMembers($0, piece) }
    }
    return (whole as? [Any])?.contains { hasMembers($0, piece) } ?? false
  }

  @Test("The fault it shows is told in these words")
  func fault() throws {
    let text = try Self.example.get()
    let row = #""id": "labels-few", "at_least": 0, "below": 50"#
    #expect(text.contains(row))
    let broken = text.replacing(row, with: #""id": "labels-few", "at_least": 0, "below": 40"#)
    let error = #expect(throws: DocumentError.self) { try Rubric(json: Array(broken.utf8)) }
    let shown = try Self.blocks("text").first?.trimmingCharacters(in: .newlines)
    #expect(error?.diagnostics.map { Optional($0.message) } == [shown])
  }

  @Test(
    "Every key that a rubric can have is explained",
    arguments: [
      "rubrics/standard.json", "rubrics/examples/retrieval.json",
    ])
  func keys(file: String) throws {
    let explained = Set(
      try Self.guide.get().split(separator: "\n").compactMap { line in
        line.firstMatch(of: /^\| `([^`]+)` \|/).map { String($0.1) }
      })
    let text = try RepositoryFile.text(file)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let rubric = try Rubric(json: Array(text.utf8))
    let levels = Question.allCases.flatMap(\.levels).map(\.name) + ["true", "false"]
    let data = Set(rubric.strategies.map(\.rule.id) + levels).union(Fact.names)
    let keys = Self.keys(root).subtracting(data)
    #expect(keys.count > 40)
    #expect(keys.subtracting(explained).sorted() == [])
    let optional: Set = [
      "$schema", "cost_model", "monotone", "radius", "not", "all", "any", "call", "priors",
    ]
    #expect(optional.subtracting(explained) == [])
  }

  @Test("Which rule takes which keys is what the reader accepts", arguments: shapes)
  func matrix(name: String, shape: ObjectShape) throws {
    let row = try #require(
      try Self.guide.get().split(separator: "\n").first { $0.hasPrefix("| \(name) |") })
    let cells = row.split(separator: "|", omittingEmptySubsequences: false).dropFirst(2).prefix(2)
      .map { cell in cell.matches(of: /`([^`]+)`/).map { String($0.1) } }
    #expect(cells.map { $0.sorted() } == [shape.required.sorted(), shape.optional.sorted()])
  }

  private static let shapes: [(String, ObjectShape)] = [
    ("strategies", RubricShape.strategy), ("levels", RubricShape.levelMeaning),
    ("estimates", RubricShape.estimate), ("criteria", RubricShape.criterion),
    ("tables", RubricShape.tables.shapes[0]), ("rows, of levels", RubricShape.levelRow),
    ("rows, of bands", RubricShape.bandRow), ("gates", RubricShape.gate),
    ("adjustments", RubricShape.adjustment), ("call", RubricShape.call),
    ("call.clear", RubricShape.clear), ("call.leaning", RubricShape.leaning),
    ("call.not_clear", RubricShape.reservation),
    ("techniques", RubricShape.technique), ("trade_offs", RubricShape.tradeOff),
    ("plan", RubricShape.stage), ("warnings", RubricShape.warning), ("priors", RubricShape.prior),
    ("sources", SourcesShape.source), ("tests", RubricShape.test),
    ("expect", RubricShape.expectation),
  ]

  @Test("Every key of every rule is explained, also those that no shipped rubric uses")
  func explained() throws {
    let explained = Set(
      try Self.guide.get().matches(of: /\n\| `([^`]+)` \|/).map { String($0.1) })
    let keys = (Self.shapes.map(\.1) + [RubricShape.rubric]).flatMap { $0.required + $0.optional }
    #expect(Set(keys).subtracting(explained).sorted() == [])
  }

  private static func keys(_ value: Any) -> Set<String> {
    if let object = value as? [String: Any] {
      return object.reduce(into: Set(object.keys)) { $0.formUnion(keys($1.value)) }
    }
    return (value as? [Any] ?? []).reduce(into: []) { $0.formUnion(keys($1)) }
  }

  @Test("Every placeholder and every fact that follows from answers is listed")
  func names() throws {
    let guide = try Self.guide.get()
    #expect(GateText.names.filter { !guide.contains("`{\($0)}`") } == [])
    let questions = Set(Question.allCases.map(\.key))
    let derived = Fact.names.filter { !questions.contains($0) }
    #expect(derived.filter { !guide.contains("`\($0)`") } == [])
  }
}
