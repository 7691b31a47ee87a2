/// How two rubrics differ: in their rules, and in what they recommend.
package struct RubricDiff: Hashable, Sendable {
  package let from: Reference
  package let to: Reference
  package let weights: [WeightChange]
  package let rules: RuleChanges
  /// Situations in which what the criteria score is answered, and nothing else.
  package let criteria: Part
  /// The same with one more answer, for each answer to each other question.
  package let contexts: [Context]
  /// The same with the answers that a rule which differs asks for, where it asks for several.
  package let ruleContexts: [RuleContext]
  /// How many rules that differ were not looked at for that, since they are too many.
  package let rulesLeft: Int
  /// Published cases that were compared, and those that change sides.
  package let cases: Int
  package let turnedCases: [TurnedCase]

  /// Whether no situation that was compared is answered differently.
  package var isSame: Bool {
    criteria.tally.changed == 0 && turnedCases.isEmpty
      && contexts.allSatisfy { $0.part.tally.changed == 0 }
      && ruleContexts.allSatisfy { $0.part.tally.changed == 0 }
  }

  package struct Reference: Hashable, Sendable, Encodable {
    package let name: String
    package let version: String
    package let sha256: String
  }

  package struct WeightChange: Hashable, Sendable, Encodable {
    package let criterion: String
    /// None where the rubric does not have the criterion.
    package let from: Int?
    package let to: Int?
  }

  /// Situations over a grid, and how many of them are answered differently.
  package struct Part: Hashable, Sendable {
    /// The questions, each with the answers that either rubric tells apart.
    package let questions: [Axis]
    /// The most of them that are answered at once.
    package let depth: Int
    /// How many situations there are with any number of them answered.
    package let whole: Int
    package let tally: Tally

    package var isWhole: Bool { tally.situations == whole }
  }

  package struct Axis: Hashable, Sendable, Encodable {
    package let question: String
    package let answers: [String]
  }

  package struct Context: Hashable, Sendable {
    package let question: String
    package let answer: String
    package let part: Part
  }

  package struct RuleContext: Hashable, Sendable {
    /// The rule's id.
    package let rule: String
    package let answers: Answers
    package let part: Part
  }

  package struct TurnedCase: Hashable, Sendable, Encodable {
    package let id: String
    package let chosen: Strategy
    package let from: Strategy
    package let to: Strategy
  }
}

extension RubricDiff {
  /// The most situations that are compared: with the criteria alone, and over all contexts.
  package struct Limits: Hashable, Sendable {
    package let criteria: Int
    package let contexts: Int

    package init(criteria: Int, contexts: Int) {
      self.criteria = criteria
      self.contexts = contexts
    }
  }

  package init(
    _ old: Rubric, _ new: Rubric, cases: [PublishedCase], limits: Limits
  ) {
    let comparison = AnswerComparison(old, new)
    from = Reference(old)
    to = Reference(new)
    weights = Self.weights(old, new)
    rules = RuleChanges(old.outline, new.outline)
    let decides = rules.decides
    let whole = comparison.grid(in: Answers())
    criteria = Part(comparison, whole.limited(to: limits.criteria), in: Answers(), decides)
    contexts = Self.contexts(comparison, limit: limits.contexts, decides)
    let acting = decides ? rules.acting : []
    ruleContexts = Self.ruleContexts(comparison, of: acting, limit: limits.contexts)
    rulesLeft = max(0, acting.count - RuleContexts.most)
    self.cases = cases.count
    turnedCases = cases.compactMap { published in
      let (from, to) = comparison.winners(published.answers)
      return from == to
        ? nil : TurnedCase(id: published.id, chosen: published.chosen, from: from, to: to)
    }
  }

  /// Each answer to each question that is no criterion's, with as much of the grid as a limit allows.
  private static func contexts(
    _ comparison: AnswerComparison, limit: Int, _ decides: Bool
  ) -> [Context] {
    let axes = comparison.contexts
    let count = max(1, axes.reduce(0) { $0 + $1.answers.count })
    let depth = comparison.grid(in: Answers()).limited(to: limit / count).depth
    return axes.flatMap { axis in
      axis.answers.map { answer in
        var context = Answers()
        context[axis.question] = answer
        let grid = SituationGrid(comparison.grid(in: context).axes, depth: depth)
        return Context(
          question: axis.question.key, answer: context.text(of: axis.question) ?? "",
          part: Part(comparison, grid, in: context, decides))
      }
    }
  }

  /// What rules ask for that differ, with as much of the grid as a limit allows.
  private static func ruleContexts(
    _ comparison: AnswerComparison, of rules: [String], limit: Int
  ) -> [RuleContext] {
    let search = RuleContexts(
      old: comparison.old.rubric, new: comparison.new.rubric,
      questions: comparison.contexts.map(\.question))
    let found = search.contexts(of: rules)
    let depth = comparison.grid(in: Answers()).limited(to: limit / max(1, found.count)).depth
    return found.map { rule, answers in
      let grid = SituationGrid(comparison.grid(in: answers).axes, depth: depth)
      return RuleContext(
        rule: rule, answers: answers, part: Part(comparison, grid, in: answers, true))
    }
  }

  private static func weights(_ old: Rubric, _ new: Rubric) -> [WeightChange] {
    let ids =
      old.criteria.map(\.id)
      + new.criteria.map(\.id).filter { id in
        !old.criteria.contains { $0.id == id }
      }
    return ids.map { id in
      WeightChange(
        criterion: id, from: old.criteria.first { $0.id == id }?.weight,
        to: new.criteria.first { $0.id == id }?.weight)
    }.filter { $0.from != $0.to }
  }
}

extension RubricDiff.Reference {
  fileprivate init(_ rubric: Rubric) {
    self.init(name: rubric.name, version: rubric.version, sha256: rubric.sha256)
  }
}

extension RubricDiff.Part {
  /// - Parameter decides: whether the rubrics differ in anything that could change an answer; where
  ///   they do not, nothing needs to be tried.
  fileprivate init(
    _ comparison: AnswerComparison, _ grid: SituationGrid, in context: Answers, _ decides: Bool
  ) {
    questions = grid.axes.map { axis in
      var answers = Answers()
      return RubricDiff.Axis(
        question: axis.question.key,
        answers: axis.answers.map { answer in
          answers[axis.question] = answer
          return answers.text(of: axis.question) ?? ""
        })
    }
    whole = grid.whole
    depth = decides ? grid.depth : grid.axes.count
    tally = decides ? comparison.tally(grid, in: context) : Tally(same: grid.whole)
  }
}
