import Testing

@testable import AdaptationAdvisor

@Suite("Agreement with published cases")
struct AgreementTests {
  private static let measured = Result {
    try PublishedCaseTests.cases.get().filter(\.isMeasured)
  }

  private static let agreement = Result {
    Agreement(of: .standard, with: try measured.get())
  }

  @Test("The built-in rubric agrees with what experts chose, and is right where it is sure")
  func quality() throws {
    let agreement = try Self.agreement.get()
    #expect(agreement.results.count == 123)
    #expect(agreement.strict.fraction >= 0.88)
    #expect(agreement.credible.fraction >= 0.98)
    #expect(agreement.clear.fraction >= 0.60)
    let clear = agreement.only(\.isClear)
    #expect(clear.strict.fraction >= 0.96)
    #expect(clear.credible.fraction == 1)
  }

  @Test("Its rules carry the agreement, not its points: fitted anew they predict unseen cases")
  func refitted() throws {
    let figures = CrossValidation(.standard, try Self.measured.get()).figures(folds: 5)
    #expect(figures.folds == 5)
    #expect(figures.strict >= 0.86)
    #expect(figures.credible >= figures.strict)
  }

  @Test("Each strategy is found where it was chosen")
  func byStrategy() throws {
    for strategy in [Strategy.promptEngineering, .fineTuning, .training] {
      let cases = try Self.agreement.get().only { $0.published.chosen == strategy }
      #expect(cases.results.count >= 15)
      #expect(cases.strict.fraction >= 0.8, "\(strategy)")
    }
  }

  @Test("Shares count what they say")
  func shares() throws {
    let agreement = try Self.agreement.get()
    let strict = agreement.results.count { $0.recommended == $0.published.chosen }
    #expect(agreement.strict == Agreement.Share(count: strict, total: 123))
    #expect(agreement.disagreements.count == 123 - strict)
    #expect(agreement.clamped.total == 123 * 15)
    #expect(Agreement(results: []).strict.fraction == 0)
  }

  @Test("A disagreement names the strongest rules for what was recommended over what was chosen")
  func reasons() throws {
    let rubric = try SmallRubric.rubric()
    let published = try #require(try PublishedCaseTests.cases.get().first)
    // fit 40 - 30, 80 + 25; means 40, 95: rules speak for tuning by 3 × 40, 3 × 55 and 1 × 95.
    let example = published.replacing(
      answers: try Answers([
        "task_specificity": "specialized", "gap": "behavior", "labeled_examples": "5000",
      ]), chosen: Strategy(rawValue: "prompting"))
    let result = try #require(Agreement(of: rubric, with: [example]).results.first)
    #expect(result.recommended == Strategy(rawValue: "tuning"))
    #expect(result.runnerUp == Strategy(rawValue: "prompting"))
    #expect(!result.isStrict && !result.isCredible)
    #expect(result.reasons == ["gap-behavior", "fit-specialized", "labels-many"])
    #expect((result.clamped, result.values) == (1, 4))
    // (3 × 100 + 95 - 3 × 10 - 40) ÷ 4
    #expect(result.margin == 81.25)
  }

  @Test("A case whose choice the rubric does not have is no one's to predict")
  func unknownChoice() throws {
    let cases = try PublishedCaseTests.cases.get()
    let figures = CrossValidation(try SmallRubric.rubric(), cases).figures(folds: 5)
    #expect(figures.strict == 0)
  }
}

extension PublishedCase {
  /// The case with another situation and another choice, which nobody else would accept.
  fileprivate func replacing(answers: Answers, chosen: Strategy) -> PublishedCase {
    PublishedCase(
      id: id, kind: kind, title: title, organization: organization, year: year,
      situation: situation, answers: answers, judged: [], chosen: chosen, technique: technique,
      alsoCredible: [], outcome: outcome, verdict: verdict, quality: quality, sources: sources)
  }
}
