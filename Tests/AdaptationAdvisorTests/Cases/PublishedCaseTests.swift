import Testing

@testable import AdaptationAdvisor

@Suite("Published cases")
struct PublishedCaseTests {
  static let cases = Result { try PublishedCase.list(json: EmbeddedFile.cases.bytes) }

  @Test("There are 163 with an id each, of which 123 are measured")
  func counts() throws {
    let cases = try Self.cases.get()
    #expect(cases.count == 163)
    #expect(Set(cases.map(\.id)).count == 163)
    #expect(cases.count(where: \.isMeasured) == 123)
    #expect(Evidence.published.cases == cases)
  }

  @Test("Each chose a strategy of the rubric, says what came of it and where to read about it")
  func contents() throws {
    let strategies = Rubric.standard.strategies.map(\.strategy)
    for published in try Self.cases.get() {
      #expect(strategies.contains(published.chosen), "\(published.id)")
      #expect(published.alsoCredible.allSatisfy(strategies.contains), "\(published.id)")
      #expect(!published.alsoCredible.contains(published.chosen), "\(published.id)")
      #expect(!published.outcome.isEmpty && !published.sources.isEmpty, "\(published.id)")
      #expect((2018...2026).contains(published.year), "\(published.id)")
    }
  }

  @Test("Each answers a criterion, and only questions that it answers are marked as judged")
  func answers() throws {
    for published in try Self.cases.get() {
      #expect(throws: Never.self, "\(published.id)") { try published.answers.validate() }
      #expect(
        Set(published.judged).isSubset(of: published.answers.answered), "\(published.id)")
      #expect(published.answers.id == nil)
    }
  }

  @Test("A case counts from 2023 on, when its outcome bore it out")
  func measured() throws {
    for published in try Self.cases.get() {
      #expect(published.isMeasured == (published.verdict == .right && published.year > 2022))
    }
  }

  @Test("An expert accepts what was chosen, and what is marked as credible too")
  func accepting() throws {
    let published = try #require(try Self.cases.get().first { $0.id == "galactica-science" })
    #expect(published.chosen == .training)
    #expect(published.accepts(.training))
    #expect(published.accepts(.promptEngineering))
    #expect(!published.accepts(.fineTuning))
  }

  @Test("What is wrong in a case file is told with the case")
  func faults() {
    let text = """
      [{"id": "x", "kind": "decison", "title": "t", "organization": "", "year": "2024",
        "situation": "s", "answers": {"gap": "behaviour", "budgt": 5}, "judged": ["gaps"],
        "chosen": "training", "technique": "", "also_credible": [], "outcome": "o",
        "verdict": "right", "quality": "", "sources": [{"title": "t"}]}]
      """
    let error = #expect(throws: DocumentError.self) {
      try PublishedCase.list(json: Array(text.utf8))
    }
    #expect(error?.diagnostics.first?.field == "kind")
    #expect(error?.diagnostics.allSatisfy { $0.id == "x" } == true)
  }
}
