import Testing

@testable import AdaptationAdvisor

@Suite("What two rubrics answer differently")
struct RubricDiffTests {
  /// Answers to what the small rubric scores, worked out by hand: a number for every stretch that
  /// its bands and gates cut, or that a change cuts. Prompting costs 50, 100 or 200 and tuning 500,
  /// 1000 or 2000, so cover is cut at 50, 100, 500 and 1000; the budget's levels are told by numbers.
  private struct Choices {
    var levels = ["general", "moderate", "specialized", "novel"]
    var labels = ["20", "300", "5000"]
    var budgets = ["30", "70", "300", "700", "3000"]
  }

  private static let ample = RubricDiff.Limits(criteria: 100_000, contexts: 100_000)

  /// Every situation over these choices but the one in which nothing is answered, by brute force.
  private func situations(_ choices: Choices, _ context: [String: String] = [:]) throws -> [Answers]
  {
    var all: [Answers] = []
    for level in [nil] + choices.levels.map(Optional.some) {
      for labels in [nil] + choices.labels.map(Optional.some) {
        for budget in [nil] + choices.budgets.map(Optional.some) {
          var words = context
          words["task_specificity"] = level
          words["labeled_examples"] = labels
          words["budget"] = budget
          guard words.count > context.count else { continue }
          all.append(try Answers(words))
        }
      }
    }
    return all
  }

  private func winner(_ evaluator: Evaluator, _ answers: Answers) -> Strategy {
    evaluator.rubric.strategies[evaluator.evaluate(answers).winner].strategy
  }

  private func changed(_ a: Evaluator, _ b: Evaluator, _ situations: [Answers]) -> Int {
    situations.count { winner(a, $0) != winner(b, $0) }
  }

  @Test(
    "After one change, as many situations differ as an enumeration by hand finds",
    arguments: [
      // A threshold that moves, a score, points, a weight, a gate's bound.
      (#""labels-some", "at_least": 100, "below": 1000"#, "1000", "2000"),
      (#"{"prompting": 40, "tuning": 80}"#, "80", "44"),
      (#"{"prompting": 70, "tuning": 50}"#, "70", "52"),
      (#""weight": 3"#, "3", "1"),
      (#""neutral": 40"#, "40", "0"),
      (#"{"budget_cover_low": {"below": 1}}"#, "1", "1.5"),
    ])
  func counted(piece: String, old: String, new: String) throws {
    var changes = [(piece: piece, by: piece.replacing(old, with: new))]
    var choices = Choices()
    if piece.contains("labels-some") {
      changes.append((#""labels-many", "at_least": 1000"#, #""labels-many", "at_least": 2000"#))
      choices.labels = ["20", "300", "1500", "5000"]
    }
    if piece.contains("budget_cover_low") {
      choices.budgets = ["30", "60", "90", "300", "700", "800", "3000"]
    }
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: changes)
    let diff = RubricDiff(small, other, cases: [], limits: Self.ample)
    let situations = try situations(choices)
    let expected = changed(Evaluator(small), Evaluator(other), situations)
    #expect(expected > 0, "the change does something")
    #expect(diff.criteria.tally.changed == expected)
    let isSame = diff.isSame
    #expect(!isSame)
    if !piece.contains("budget_cover_low") {
      #expect(diff.criteria.tally.situations == situations.count)
      #expect(diff.criteria.isWhole)
    }
  }

  @Test("With one more answer, the same holds within it")
  func contexts() throws {
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: [
      (#""points": {"prompting": -30, "tuning": 25}"#, #""points": {"prompting": -5, "tuning": 5}"#)
    ])
    let diff = RubricDiff(small, other, cases: [], limits: Self.ample)
    #expect(diff.criteria.tally.changed == 0)
    let (before, after) = (Evaluator(small), Evaluator(other))
    for context in diff.contexts {
      let situations = try situations(Choices(), [context.question: context.answer])
      let isCut = ["model_parameters"].contains(context.question)
      #expect(
        isCut || context.part.tally.changed == changed(before, after, situations),
        "\(context.question) \(context.answer)")
    }
    let turned = diff.contexts.filter { $0.part.tally.changed > 0 }
    #expect(turned.map(\.question) == ["gap"])
    #expect(turned.map(\.answer) == ["behavior"])
    let read = [
      "gap", "request_variety", "time", "ml_expertise", "strong_model", "model_parameters",
    ]
    #expect(Set(diff.contexts.map(\.question)).isSuperset(of: read))
  }

  /// The small rubric with one more adjustment under a condition.
  private func rubric(where condition: String) throws -> Rubric {
    let rule = """
      {"id": "both", "criterion": "fit", "points": {"tuning": 60}, "because": "B.", "sources": ["J"],
       "when": \(condition)},
      """
    return try SmallRubric.rubric(replacing: [
      (#""adjustments": ["#, #""adjustments": [\#(rule)"#)
    ])
  }

  @Test(
    "A rule that takes two answers is compared where it matters, though neither alone does",
    arguments: [
      (nil, #"{"task_type": "code", "must_self_host": true}"#),
      (
        #"{"latency_ms": {"below": 1000}, "must_self_host": true}"#,
        #"{"latency_ms": {"below": 300}, "must_self_host": true}"#
      ),
      (
        #"{"must_self_host": true, "any": [{"task_type": "agent"}, {"task_type": "code"}]}"#,
        #"{"must_self_host": true, "any": [{"task_type": "agent"}]}"#
      ),
      (nil, #"{"examples_per_class": {"below": 20}, "must_self_host": true}"#),
    ])
  func joint(before: String?, after: String) throws {
    let old = try before.map { try rubric(where: $0) } ?? SmallRubric.rubric()
    let new = try rubric(where: after)
    for (from, to) in [(old, new), (new, old)] {
      let diff = RubricDiff(from, to, cases: [], limits: Self.ample)
      #expect(diff.criteria.tally.changed == 0)
      #expect(diff.contexts.allSatisfy { $0.part.tally.changed == 0 })
      #expect(diff.ruleContexts.map(\.rule) == ["both"])
      let context = try #require(diff.ruleContexts.first)
      #expect(context.answers.mustSelfHost == true && context.answers.count == 2)
      #expect(context.part.tally.changed > 0)
      let witness = try #require(context.part.tally.turns.first?.witnesses.first)
      #expect(Evaluator(from).evaluate(witness).winner != Evaluator(to).evaluate(witness).winner)
      let isSame = diff.isSame
      #expect(!isSame)
    }
    #expect(RubricDiff(new, new, cases: [], limits: Self.ample).ruleContexts.isEmpty)
    // What only advises is not looked at.
    let advice = (#""text": "Mind overfitting.""#, #""text": "Mind it.""#)
    let other = try SmallRubric.rubric(replacing: [
      advice,
      (#""when": {"labeled_examples": {"below": 500}}"#, #""when": {"classes": {"below": 5}}"#),
    ])
    let changes = RubricDiff(other, new, cases: [], limits: Self.ample).rules
    #expect(changes.changed.map(\.id) == ["warn-few"] && changes.acting == ["both"])
  }

  @Test("Witnesses differ as they say, and begin with the fewest answers")
  func witnesses() throws {
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: [(#""weight": 3"#, #""weight": 1"#)])
    let tally = RubricDiff(small, other, cases: [], limits: Self.ample).criteria.tally
    let (before, after) = (Evaluator(small), Evaluator(other))
    #expect(tally.turns.reduce(0) { $0 + $1.situations } == tally.changed)
    for turn in tally.turns {
      #expect(!turn.witnesses.isEmpty)
      for witness in turn.witnesses {
        #expect(winner(before, witness) == turn.from)
        #expect(winner(after, witness) == turn.to)
      }
      let sizes = turn.witnesses.map(\.answered.count)
      #expect(sizes == sizes.sorted())
    }
  }

  @Test("Past a limit, it says how many answers were combined, and counts just these")
  func limited() throws {
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: [(#""weight": 3"#, #""weight": 1"#)])
    let (before, after) = (Evaluator(small), Evaluator(other))
    // 4 levels, 3 counts of labels and 5 budgets: 12 situations with one answer, 59 with up to two.
    for (limit, depth, count) in [(11, 0, 0), (12, 1, 12), (58, 1, 12), (59, 2, 59), (119, 3, 119)]
    {
      let diff = RubricDiff(small, other, cases: [], limits: .init(criteria: limit, contexts: 0))
      #expect(diff.criteria.depth == depth)
      #expect(diff.criteria.tally.situations == count)
      #expect(diff.criteria.whole == 119)
      let fewer = try situations(Choices()).filter { $0.answered.count <= depth }
      #expect(diff.criteria.tally.changed == changed(before, after, fewer))
    }
  }

  @Test("A change of words changes no answer, which needs no trying")
  func words() throws {
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: [("Habits.", "Customs."), ("Tight.", "Short.")])
    let diff = RubricDiff(small, other, cases: [], limits: .init(criteria: 1, contexts: 1))
    let isSame = diff.isSame
    #expect(isSame)
    #expect(diff.criteria.isWhole)
    #expect(Set(diff.rules.changed.map(\.id)) == ["gap-behavior", "tuning-tight"])
    #expect(diff.rules.changed.flatMap(\.differences).map(\.of) == ["because", "because"])
  }

  @Test("What a level stands for counts as an answer where the rubrics disagree about it")
  func levels() throws {
    let small = try SmallRubric.rubric()
    let other = try SmallRubric.rubric(replacing: [
      (#"{"budget": [400, 6400]}"#, #"{"budget": [40, 40]}"#)
    ])
    let diff = RubricDiff(small, other, cases: [], limits: Self.ample)
    let budget = diff.criteria.questions.first { $0.question == "budget" }
    #expect(budget?.answers.first == "medium")
    #expect(budget?.answers.count == 6)
    #expect(diff.criteria.tally.changed > 0)
    #expect(diff.criteria.tally.turns.flatMap(\.witnesses).allSatisfy { $0.budget == nil })
  }

  @Test("A strategy more is another answer where it wins")
  func strategies() throws {
    let three = Rubric.standard
    let two = try Rubric.standard(without: "training")
    let cases = Array(PublishedCase.published.prefix(60))
    let diff = RubricDiff(three, two, cases: cases, limits: .init(criteria: 2000, contexts: 0))
    #expect(diff.rules.removed.contains { $0.id == "training" && $0.kind == "strategy" })
    #expect(diff.criteria.tally.turns.allSatisfy { $0.from == .training && $0.to != .training })
    let (before, after) = (Evaluator(three), Evaluator(two))
    let turned = cases.filter { winner(before, $0.answers) != winner(after, $0.answers) }
    #expect(!turned.isEmpty)
    #expect(diff.turnedCases.map(\.id) == turned.map(\.id))
  }

  @Test("One threshold changed in the built-in rubric: the count is that of all situations tried")
  func standard() throws {
    let text = String(decoding: EmbeddedFile.standard.bytes, as: UTF8.self)
    let edited = text.replacing(
      #""when": {"budget_cover_low": {"below": 1}}"#,
      with: #""when": {"budget_cover_low": {"below": 3}}"#, maxReplacements: 1)
    #expect(edited != text)
    let other = try Rubric(json: Array(edited.utf8))
    let diff = RubricDiff(
      .standard, other, cases: [], limits: .init(criteria: 2000, contexts: 0))
    #expect(diff.criteria.depth == 2)
    #expect(diff.rules.changed.map(\.id) == ["tuning-over-budget"])
    // Trying pairs of answers by hand, from the lists that the result names.
    let axes = diff.criteria.questions
    var tried: Set<Answers> = []
    for first in axes {
      for second in axes where second.question != first.question {
        for a in first.answers {
          for b in second.answers {
            tried.insert(try Answers([first.question: a]))
            tried.insert(try Answers([first.question: a, second.question: b]))
          }
        }
      }
    }
    let (before, after) = (Evaluator(.standard), Evaluator(other))
    let changed = tried.count { before.evaluate($0).winner != after.evaluate($0).winner }
    #expect(diff.criteria.tally.situations == tried.count)
    #expect(diff.criteria.tally.changed == changed)
    #expect(changed > 0)
  }
}
