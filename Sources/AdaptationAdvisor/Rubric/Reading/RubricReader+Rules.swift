extension RubricReader {
  mutating func entry(_ cursor: JSONCursor, _ problems: inout [Problem]) -> StrategyEntry? {
    guard let object = cursor.object(RubricShape.strategy, &problems),
      let rule = rule(object, textKey: "about", &problems),
      let name = object["name"]?.text(&problems)
    else { return nil }
    let model = object["cost_model"]?.level(CostModel.self, noun: "cost model", &problems)
    return StrategyEntry(rule: rule, name: name, costModel: model)
  }

  mutating func levelMeaning(
    _ cursor: JSONCursor, _ problems: inout [Problem]
  ) -> LevelMeaning? {
    guard let object = cursor.object(RubricShape.levelMeaning, &problems),
      let rule = rule(object, &problems),
      let key = object["question"]?.choice(
        among: Self.leveled.map(\.key), noun: "question with such levels", &problems),
      let question = Question(key: key),
      let level = object["level"].flatMap({ self.level($0, of: question, &problems) })
    else { return nil }
    let targets = question == .data ? [.labeledExamples, .unlabeledTokens] : [question]
    let means = object["means"]?.object(optional: targets.map(\.key), &problems)
    if means?.members.isEmpty == true {
      object["means"]?.report(
        .other(
          "no number is given", remedy: "add \(targets.map(\.key).joined(separator: " or "))",
          kind: .missingKey), &problems)
    }
    let pairs = targets.compactMap { target in
      means?[target.key].flatMap { range($0, &problems) }.map { (target, $0) }
    }
    return LevelMeaning(
      rule: rule, question: question, level: level, means: Dictionary(pairs) { first, _ in first })
  }

  mutating func estimate(_ cursor: JSONCursor, _ problems: inout [Problem]) -> EstimateRange? {
    guard let object = cursor.object(RubricShape.estimate, &problems),
      let rule = rule(object, &problems),
      let strategy = strategy(object["strategy"], &problems),
      let cost = object["cost_usd"].flatMap({ spread($0, in: RubricShape.dollars, &problems) }),
      let days = object["days"].flatMap({ spread($0, in: RubricShape.days, &problems) })
    else { return nil }
    return EstimateRange(
      rule: rule, strategy: strategy, when: condition(object["when"], &problems), cost: cost,
      days: days)
  }

  mutating func gate(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Gate? {
    guard let object = cursor.object(RubricShape.gate, &problems),
      let rule = rule(object, &problems),
      let strategy = strategy(object["strategy"], &problems),
      let effect = object["effect"]?.choice(
        among: RubricShape.effects.map(\.rawValue), noun: "gate's effect", &problems
      ).flatMap(Feasibility.init),
      let lift = object["lift"]?.text(&problems)
    else { return nil }
    for key in ["because", "lift"] {
      let text = key == "lift" ? lift : rule.because
      for name in GateText.unknownNames(in: text) {
        object[key]?.report(
          Self.placeholder(name, problems), &problems)
      }
    }
    return Gate(
      rule: rule, strategy: strategy, effect: effect,
      when: condition(object["when"], perStrategy: true, &problems), lift: lift)
  }

  mutating func adjustment(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Adjustment? {
    guard let object = cursor.object(RubricShape.adjustment, &problems),
      let rule = rule(object, &problems),
      let criterion = object["criterion"]?.choice(among: criteria, noun: "criterion", &problems)
        .flatMap(criteria.firstIndex),
      let points = byStrategy(object["points"], in: -100...100, &problems)
    else { return nil }
    if points.allSatisfy({ $0 == 0 }), object["points"]?.hasProblem(problems) == false {
      object["points"]?.report(
        .other("no points are given", remedy: "give a strategy some", kind: .noEffect), &problems)
    }
    return Adjustment(
      rule: rule, criterion: criterion, when: condition(object["when"], &problems), points: points)
  }

  mutating func call(_ cursor: JSONCursor, _ problems: inout [Problem]) -> CallRules? {
    guard
      let object = cursor.object(RubricShape.call, &problems),
      let clear = object["clear"]?.object(RubricShape.clear, &problems),
      let leaning = object["leaning"]?.object(RubricShape.leaning, &problems),
      let clearMargin = clear["margin"]?.number(in: 0...100, &problems),
      let answers = clear["answers"]?.integer(in: 2...Question.allCases.count, &problems),
      let flipping = clear["flipping"]?.integer(in: 0...Question.allCases.count, &problems),
      let leaningMargin = leaning["margin"]?.number(in: 0...100, &problems),
      let because = object["because"]?.text(&problems),
      let sources = sources(object["sources"], &problems)
    else { return nil }
    let radius = clear["radius"]?.number(in: 0...1, &problems)
    let slack = clear["slack"]?.number(in: 0...0.9, &problems)
    let reservations = list(object["not_clear"], &problems) { $0.reservation($1, &$2) }
    if leaningMargin > clearMargin {
      leaning["margin"]?.report(
        .other(
          "a leaning call needs more points than a clear one", remedy: "lower it",
          kind: .callOrder), &problems)
    }
    let thresholds = CallThresholds(
      clearMargin: clearMargin, clearRadius: radius ?? 0, clearAnswers: answers,
      clearFlipping: flipping, clearSlack: slack ?? 0, leaningMargin: leaningMargin)
    return CallRules(
      rule: Rule(id: "call", because: because, sources: sources), thresholds: thresholds,
      reservations: reservations)
  }

  private mutating func reservation(
    _ cursor: JSONCursor, _ problems: inout [Problem]
  ) -> Reservation? {
    guard let object = cursor.object(RubricShape.reservation, &problems),
      let rule = rule(object, &problems)
    else { return nil }
    let named = positions(object["for"], &problems)
    return Reservation(
      rule: rule, strategies: named ?? Array(strategies.indices),
      when: condition(object["when"], &problems))
  }

  private static func placeholder(_ name: String, _ problems: [Problem]) -> Problem.Fact {
    let nearest = JSONCursor.suggestion(for: name, among: GateText.names, problems)
    return .other(
      "{\(Echo.plain(name))} is no placeholder",
      remedy: nearest.map { "did you mean {\($0)}?" }
        ?? "there are \(GateText.names.map { "{\($0)}" }.joined(separator: " "))",
      kind: nearest == nil ? .unknownName : .misspelledName)
  }

  /// A range written as `[low, high]`.
  private func range(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Quantity? {
    let ends = cursor.list(count: 2...2, &problems) { $0.number(in: 0...Double.infinity, &$1) }
    guard let ends else { return nil }
    let quantity = Quantity(min(ends[0], ends[1])...max(ends[0], ends[1]))
    if ends[0] > ends[1] {
      cursor.report(
        .other("the range runs backward", remedy: "put the lower end first", kind: .disorder),
        &problems)
    }
    return quantity
  }

  /// An estimate written as `[low, central, high]`.
  private func spread(
    _ cursor: JSONCursor, in range: ClosedRange<Double>, _ problems: inout [Problem]
  ) -> Spread? {
    let values = cursor.list(count: 3...3, &problems) { $0.number(in: range, &$1) }
    guard let values else { return nil }
    if values != values.sorted() {
      cursor.report(
        .other(
          "not in ascending order", remedy: "write [low, central, high]", kind: .disorder),
        &problems)
    }
    return Spread(values[0], values[1], values[2])
  }
}
