import Testing

@testable import AdaptationAdvisor

@Suite("Sources of a linted rubric")
struct SourceLintTests {
  @Test("A key that the table does not have is told with the nearest one")
  func unknown() throws {
    let lint = try lint(citing: "S301x", today: nil)
    let finding = try #require(lint.findings.first)
    #expect(lint.findings.count == 1)
    #expect(finding.kind == .doubt(.unknownSource))
    #expect(finding.rule == "hurry")
    #expect(finding.path == "$.adjustments[2].sources[0]")
    #expect(finding.remedy == "say what it is under 'sources' at the end of the rubric")
    #expect(
      try self.lint(citing: "S03l", today: nil).findings.first?.remedy.contains("'S03") == true)
    #expect(try self.lint(citing: "C:G007", today: nil).findings == [])
  }

  @Test(
    "A source ages with the months since it was looked up, and with the day up to which it holds",
    arguments: [
      Age("2024-01-15", nil, today: "2026-01-15", kind: nil),
      Age("2023-12-15", nil, today: "2026-01-15", kind: .agedSource),
      Age("2025-12-15", "2026-01-31", today: "2026-01-31", kind: nil),
      Age("2025-12-15", "2025-12", today: "2026-01-01", kind: .agedSource),
      Age("2025-12-15", nil, today: "2026-06-01", months: 6, kind: nil),
      Age("2025-12-15", nil, today: "2026-07-01", months: 6, kind: .agedSource),
      Age("last spring", nil, today: "2026-01-15", kind: .undatedSource),
      Age("2025-12-15", "soon", today: "2026-01-15", kind: .undatedSource),
      Age("2026-02-01", nil, today: "2026-01-15", kind: .undatedSource),
    ])
  func aged(age: Age) throws {
    let until = age.until.map { #", "valid_until": "\#($0)""# } ?? ""
    let own = table(
      source("J", kind: "judgment", grade: "judgment")
        + source("X1", retrieved: age.retrieved, more: until))
    let months = age.months.map { #""review_after_months": \#($0), "# } ?? ""
    let lint = try lint(citing: "X1", own: own, today: age.today, frame: months)
    #expect(lint.findings.map(\.kind) == (age.kind.map { [.doubt($0)] } ?? []))
    #expect(lint.findings.allSatisfy { $0.rule == "hurry" && $0.document == .rubric })
  }

  struct Age: Sendable, CustomTestStringConvertible {
    let retrieved: String
    let until: String?
    let today: String
    let months: Int?
    let kind: Doubt?

    init(
      _ retrieved: String, _ until: String?, today: String, months: Int? = nil, kind: Doubt?
    ) {
      (self.retrieved, self.until, self.today) = (retrieved, until, today)
      (self.months, self.kind) = (months, kind)
    }

    var testDescription: String { "\(retrieved) to \(until ?? "-") at \(today)" }
  }

  @Test("Sources that were looked up in one month age together, at the first that is cited")
  func together() throws {
    let lint = RubricLint(
      json: EmbeddedFile.standard.bytes, with: try .builtIn(), today: CalendarMonth("2030-01"))
    let finding = try #require(lint.findings.first)
    #expect(lint.findings.count == 1)
    #expect(finding.kind == .doubt(.agedSource))
    #expect(finding.path == "$.strategies[0].sources[0]")
    #expect(finding.message.contains(/^\d+ sources were looked up in 2026-11, more than 24 months/))
  }

  @Test("Without a day, nothing ages")
  func timeless() throws {
    let own = table(
      source("J", kind: "judgment", grade: "judgment") + source("X1", retrieved: "1990-01-01"))
    #expect(try lint(citing: "X1", own: own, today: nil).findings == [])
  }

  @Test("In a table of one's own, what no rule cites and what is graded too high is told there")
  func own() throws {
    let own = table(
      source("J", kind: "judgment", grade: "measured") + source("X1") + source("X2"))
    let lint = try lint(citing: "X1", own: own, today: "2026-01-15")
    #expect(lint.findings.map(\.kind.name) == ["unmarked-judgment", "unused-source"])
    #expect(lint.findings.map(\.document) == [.sources, .sources])
    #expect(lint.findings.map(\.rule) == ["J", "X2"])
    #expect(lint.findings.map(\.path) == ["$.sources[0].grade", "$.sources[2].key"])
    #expect(lint.findings.map(\.place.line) == [2, 4])
  }

  @Test("A source of the rubric's own under a key of the table is noted, under any other it is not")
  func hidden() throws {
    for (key, kinds) in [("S083", [Finding.Kind.doubt(.hiddenSource)]), ("X1", [])] {
      let own = #""sources": [\#(source(key).joined())], "#
      let lint = try lint(citing: key, today: nil, frame: own)
      #expect(lint.findings.map(\.kind) == kinds)
      #expect(lint.findings.allSatisfy { $0.kind.severity == .note && $0.rule == key })
      #expect(lint.findings.allSatisfy { $0.path == "$.sources[0].key" })
    }
  }

  @Test("Old prices are told at their date, and hardware is not a price")
  func prices() throws {
    let text = String(decoding: EmbeddedFile.prices.bytes, as: UTF8.self)
    let table = try PriceTable(json: EmbeddedFile.prices.bytes)
    let day = try #require(CalendarMonth("2027-01-15"))
    let old = table.entries.filter { entry in
      entry.unit.hasPrefix("USD") && (entry.date.map { $0.months(until: day) > 24 } ?? false)
    }
    let lint = RubricLint(
      json: Array(try LintRubric.text().utf8), with: try .builtIn(),
      prices: try PriceFile(json: EmbeddedFile.prices.bytes), today: day)
    #expect(!old.isEmpty)
    #expect(lint.findings.map(\.rule) == old.map(\.name))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (finding, entry) in zip(lint.findings, old) {
      #expect(finding.kind == .doubt(.agedPrice) && finding.document == .prices)
      let date = try #require(entry.date).description
      #expect(
        lines[finding.place.line - 1].dropFirst(finding.place.column - 1).hasPrefix("\"\(date)"))
    }
  }

  private func source(
    _ key: String, kind: String = "page", grade: String = "published",
    retrieved: String = "2026-01-01", more: String = ""
  ) -> [String] {
    [
      #"{"key": "\#(key)", "title": "T", "kind": "\#(kind)", "claim": "C.", "grade": "\#(grade)", "#
        + #""retrieved": "\#(retrieved)"\#(more)}"#
    ]
  }

  private func table(_ sources: [String]) -> String {
    #"{"schema": 1, "updated": "2026-01-02", "sources": ["# + "\n"
      + sources.joined(separator: ",\n") + "]}"
  }

  /// The clean rubric with one rule that cites a key.
  private func lint(
    citing key: String, own: String? = nil, today: String?, frame: String = ""
  ) throws -> RubricLint {
    let text = try LintRubric.text(replacing: [
      (#""because": "Hurry.", "sources": ["J"]"#, #""because": "Hurry.", "sources": ["\#(key)"]"#),
      (#""schema": 1,"#, #""schema": 1, \#(frame)"#),
    ])
    let table = try own.map { try SourceTable(json: Array($0.utf8)) } ?? SourceTable.builtIn()
    return RubricLint(
      json: Array(text.utf8), with: table, today: today.flatMap { CalendarMonth($0) })
  }
}
