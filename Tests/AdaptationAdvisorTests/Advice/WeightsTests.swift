import Testing

@testable import AdaptationAdvisor

@Suite("Stated weights")
struct WeightsTests {
  @Test("A stated weight replaces the rubric's, and the others stay")
  func merging() throws {
    let rubric = try SmallRubric.rubric()
    #expect(try Weights.merge([:], into: rubric) == [3, 1])
    #expect(try Weights.merge(["means": 7], into: rubric) == [3, 7])
    #expect(try Weights.merge(["fit": 0], into: rubric) == [0, 1])
    #expect(try Weights.merge(["fit": 1_000_000, "means": 0], into: rubric) == [1_000_000, 0])
  }

  @Test("A criterion that does not exist is told with the nearest and all")
  func unknown() throws {
    let rubric = try SmallRubric.rubric()
    let error = #expect(throws: WeightsError.self) { try Weights.merge(["maens": 1], into: rubric) }
    #expect(
      error?.description
        == "'maens' is not a criterion of this rubric. Did you mean 'means'? Criteria: fit, means.")
  }

  @Test("Weights out of range, or all 0, are refused", arguments: [-1, 1_000_001])
  func range(weight: Int) throws {
    let rubric = try SmallRubric.rubric()
    #expect(throws: WeightsError.outOfRange("fit", weight)) {
      try Weights.merge(["fit": weight], into: rubric)
    }
    #expect(throws: WeightsError.allZero) {
      try Weights.merge(["fit": 0, "means": 0], into: rubric)
    }
  }

  @Test("An advisor with weights of one's own decides by them and says so")
  func advisor() throws {
    let rubric = try SmallRubric.rubric()
    let answers = try Answers(["task_specificity": "general", "labeled_examples": "5000"])
    // fit 90, 30; means 40, 95.
    let usual = try Advisor(rubric: rubric).recommend(for: answers)
    #expect(usual.recommendation.strategy.rawValue == "prompting")
    #expect(usual.rubric.weightsOverridden == nil)
    let own = try Advisor(rubric: rubric, weights: ["means": 12]).recommend(for: answers)
    #expect(own.recommendation.strategy.rawValue == "tuning")
    #expect(own.rubric.weightsOverridden == ["means": 12])
    #expect(own.strategies.map(\.score) == [82, 50])
    #expect(own.strategies.first?.criteria.map(\.weight) == [0.2, 0.8])
  }

  @Test("Only the proportions of weights count")
  func proportions() throws {
    var random = SeededRandom(seed: 14)
    let usual = Advisor()
    let weights = Rubric.standard.criteria.map { ($0.id, $0.weight * 7) }
    let scaled = try Advisor(
      rubric: .standard, weights: Dictionary(uniqueKeysWithValues: weights))
    for _ in 0..<20 {
      let answers = RandomAnswers.make(&random)
      #expect(try usual.decide(answers) == scaled.decide(answers))
    }
  }

  @Test("The rubric's own weights, given back, change nothing; doubled neither")
  func own() throws {
    let answers = try Answers(["budget": "20k", "gap": "behavior", "consistency": "high"])
    let plain = try Advisor().decide(answers)
    let weights = Rubric.standard.weights
    #expect(Set(weights.keys) == Set(Rubric.standard.criterionNames))
    #expect(try Advisor(weights: weights).decide(answers) == plain)
    let doubled = try Advisor(weights: weights.mapValues { $0 * 2 }).decide(answers)
    #expect(doubled.standings.map(\.score) == plain.standings.map(\.score))
    let other = try Advisor(weights: ["budget": 90]).decide(answers)
    #expect(other.standings.map(\.score) != plain.standings.map(\.score))
  }
}
