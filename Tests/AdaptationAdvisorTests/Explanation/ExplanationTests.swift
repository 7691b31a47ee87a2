import Testing

@testable import AdaptationAdvisor

/// Explanations of the small rubric, worked out by hand.
@Suite("Explanations")
struct ExplanationTests {
  private func explain(_ words: [String: String], _ rubric: Rubric? = nil) throws -> Explanation {
    let rubric = try rubric ?? SmallRubric.rubric()
    return SampleExplanations.sample(Evaluator(rubric), try Answers(words)).explanation
  }

  @Test("Cover is told as money, held against each strategy's own estimate")
  func cover() throws {
    let explanation = try explain(["budget": "800"])
    let means = explanation.lookups.filter { $0.criterion == "means" }
    #expect(means.map { $0.strategies.map(\.rawValue) } == [["prompting"], ["tuning"]])
    #expect(means.map(\.reads) == ["budget_cover", "budget_cover"])
    #expect(means.map(\.value) == [8, 0.8])
    #expect(means.map(\.need) == [100, 1000])
    #expect(means[1].reading == "$800, 0.8 times the usual $1k")
    #expect(means.map(\.rule) == ["cover-enough", "cover-short"])
    #expect(means.map(\.scores) == [["prompting": 80], ["tuning": 5]])
    let below = try #require(means[0].neighbors.first?.change)
    #expect(below.to == "below $100" && below.distance == "$700 less")
    let above = try #require(means[1].neighbors.first)
    #expect(above.rule == "cover-enough" && above.scores == ["tuning": 70])
    #expect(above.change.to == "at least $1k" && above.change.value == 1000)
    #expect(above.change.away == 200 && above.change.distance == "$200 more")
    #expect(means.map(\.neighbors.count) == [1, 1])
  }

  @Test("Levels have the next ones beside them; what is not answered is neutral")
  func levels() throws {
    let explanation = try explain(["task_specificity": "moderate"])
    let fit = try #require(explanation.lookups.first)
    #expect(fit.strategies.map(\.rawValue) == ["prompting", "tuning"])
    #expect(fit.reading == "moderate" && fit.match == "moderate" && fit.value == nil)
    #expect(fit.neighbors.map(\.match) == ["general", "specialized"])
    #expect(fit.neighbors[1].scores == ["prompting": 40, "tuning": 80])
    #expect(fit.neighbors.allSatisfy { $0.change.from == "moderate" && $0.change.away == nil })
    let means = explanation.lookups.dropFirst()
    #expect(means.map(\.rule) == [nil, nil])
    #expect(means.flatMap { $0.scores.values } == [40, 40])
    #expect(
      means.map { $0.replacedBy.map(\.reads) } == [
        ["budget_cover"], ["labeled_examples", "budget_cover"],
      ])
  }

  @Test("Levels that are no steps on one scale have all others beside them")
  func unordered() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (#""reads": "task_specificity""#, #""reads": "modality""#),
      (#""level": "general""#, #""level": "common""#),
      (#""level": "moderate""#, #""level": "low-resource-language""#),
      (#""level": "specialized""#, #""level": "private-notation""#),
      (#""level": "novel""#, #""level": "non-text""#),
    ])
    let explanation = try explain(["modality": "common"], rubric)
    #expect(
      explanation.lookups[0].neighbors.map(\.match) == [
        "low-resource-language", "private-notation", "non-text",
      ])
  }

  @Test("A number at the edge of its band is told to be there")
  func edge() throws {
    let lookup = try explain(["labeled_examples": "100"]).lookups.first { $0.value == 100 }
    #expect(lookup?.rule == "labels-some")
    #expect(lookup?.neighbors.first?.change.distance == "any less")
    #expect(lookup?.neighbors.first?.change.to == "below 100")
  }

  @Test("What costs nothing is covered by anything, and no budget changes that")
  func free() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (#""cost_usd": [50, 100, 200]"#, #""cost_usd": [0, 0, 0]"#)
    ])
    let explanation = try explain(["budget": "800"], rubric)
    let lookup = explanation.lookups.first { $0.need == 0 }
    #expect(lookup?.rule == "cover-enough" && lookup?.value == nil)
    #expect(lookup?.neighbors == [])
  }

  @Test("A rule of several members is near when all but one hold, far when two do not")
  func members() throws {
    let near = try explain([
      "task_specificity": "novel", "gap": "knowledge", "request_variety": "fixed",
    ])
    let lasting = try #require(near.near.first { $0.rule == "gap-lasting" })
    #expect(lasting.changes.map(\.to) == ["behavior or domain"])
    #expect(lasting.changes.map(\.from) == ["knowledge"])
    #expect(lasting.changes.map(\.alike) == [0])
    // 3 ÷ 4 of the weight, and 10 points for one strategy, none for the other.
    #expect(lasting.effect.points == ["tuning": 10] && lasting.effect.stake == 7.5)
    // Here nothing speaks for it but the answer that would have to be another altogether.
    #expect(near.far.contains("gap-behavior"))
    let far = try explain([
      "task_specificity": "novel", "gap": "knowledge", "request_variety": "unsettled",
    ])
    #expect(far.far.contains("gap-lasting"))
  }

  @Test("A gate on cover is near by the money that is missing to it")
  func gate() throws {
    let explanation = try explain(["budget": "800"])
    let gate = try #require(explanation.near.first { $0.rule == "tuning-over-budget" })
    #expect(gate.when == "budget_cover_low < 1")
    #expect(gate.changes.map(\.to) == ["below $500"])
    #expect(gate.changes.map(\.distance) == ["$300 less"])
    #expect(gate.effect.strategy?.rawValue == "tuning" && gate.effect.feasibility == .ruledOut)
    #expect(explanation.fired == ["tuning-tight"])
  }

  @Test("A rule that waits names what is left of it")
  func waiting() throws {
    let explanation = try explain(["task_specificity": "novel", "gap": "domain"])
    let waiting = Dictionary(uniqueKeysWithValues: explanation.waiting.map { ($0.rule, $0) })
    #expect(waiting["gap-lasting"]?.needs == "request_variety fixed")
    #expect(waiting["gap-lasting"]?.questions == ["request_variety"])
    #expect(waiting["gap-lasting"]?.suchAs == ["request_variety": "fixed"])
    #expect(waiting["tuning-tight"]?.needs == "budget from $500 to $1k")
    #expect(waiting["hurry"]?.needs == "time below 10 days")
    #expect(
      explanation.waiting.map(\.rule) == [
        "tuning-over-budget", "tuning-nobody", "prompting-barred", "tuning-tight", "gap-lasting",
        "hurry",
      ])
  }

  @Test("What no answer to open questions can fulfill does not wait")
  func hopeless() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (#""cost_usd": [500, 1000, 2000]"#, #""cost_usd": [1000, 1000, 2000]"#)
    ])
    let explanation = try explain(["task_specificity": "novel"], rubric)
    #expect(explanation.far == ["tuning-tight"])
  }

  @Test("A level that stands for a number is told with the number it is read as")
  func level() throws {
    let means = try explain(["budget": "low"]).lookups.filter { $0.criterion == "means" }
    #expect(means[0].reading == "$200 (low, read at its middle), 2 times the usual $100")
    let little = try explain(["data": "low"]).lookups.first { $0.reads == "labeled_examples" }
    #expect(little?.reading == "30 (data low, read at its middle)")
    let none = try explain(["data": "none"]).lookups.first { $0.reads == "labeled_examples" }
    #expect(none?.reading == "0 (data none)" && none?.neighbors.map(\.rule) == ["labels-some"])
  }
}
