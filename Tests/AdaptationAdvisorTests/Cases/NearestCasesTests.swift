import Testing

@testable import AdaptationAdvisor

@Suite("Nearest cases")
struct NearestCasesTests {
  @Test("Every case is its own nearest, or one with just as much in common is")
  func itself() throws {
    for published in try PublishedCaseTests.cases.get() {
      let nearest = SimilarCases.published.nearest(to: published.answers, count: 3)
      let own = Similarity.between(published.answers, published.answers)
      #expect(nearest.first?.similarity == own, "\(published.id)")
    }
  }

  @Test("The most alike comes first; of equals the newer, then the first by id")
  func order() throws {
    let published = try PublishedCaseTests.cases.get()
    let answers = try Answers(["gap": "behavior", "driver": "quality"])
    let nearest = SimilarCases.published.nearest(to: answers, count: published.count)
    for (a, b) in zip(nearest, nearest.dropFirst()) {
      #expect(
        a.similarity > b.similarity
          || a.similarity == b.similarity && (a.year > b.year || a.year == b.year && a.id < b.id))
    }
    #expect(nearest.allSatisfy { $0.similarity > 0 })
    #expect(nearest.count < published.count)
    #expect(SimilarCases.published.nearest(to: answers, count: 2) == Array(nearest.prefix(2)))
  }

  @Test("A case is shown with what it chose, what came of it and its address")
  func contents() throws {
    let published = try #require(try PublishedCaseTests.cases.get().first { $0.id == "G007" })
    let nearest = SimilarCases.published.nearest(to: published.answers, count: 3)
    let shown = try #require(nearest.first { $0.id == "G007" })
    #expect(shown.organization == "OpenAI")
    #expect(shown.year == 2024)
    #expect(shown.chosen == .fineTuning)
    #expect(shown.outcome == published.outcome)
    #expect(shown.url == published.sources.first?.url)
  }

  @Test("A case of the same kind of task is nearer than one of another with as much in common")
  func kind() throws {
    let answers = try Answers(["task_type": "extraction", "driver": "quality", "gap": "behavior"])
    let sameTask = try Answers(["task_type": "extraction", "driver": "latency", "gap": "behavior"])
    let sameDriver = try Answers(["task_type": "code", "driver": "quality", "gap": "behavior"])
    #expect(
      Similarity.between(answers, sameTask) > Similarity.between(answers, sameDriver))
  }

  @Test("Nothing in common with anything, nothing shown")
  func nothing() {
    #expect(SimilarCases.published.nearest(to: Answers(), count: 3).isEmpty)
  }
}
