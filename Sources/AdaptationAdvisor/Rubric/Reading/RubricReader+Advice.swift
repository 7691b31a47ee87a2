extension RubricReader {
  mutating func technique(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Technique? {
    guard let object = cursor.object(RubricShape.technique, &problems),
      let rule = rule(object, &problems), let strategy = strategy(object["strategy"], &problems),
      let kind = object["kind"]?.level(Technique.Kind.self, noun: "kind of technique", &problems),
      let name = object["name"]?.text(&problems)
    else { return nil }
    return Technique(
      rule: rule, strategy: strategy, kind: kind, name: name,
      when: condition(object["when"], &problems),
      estimateNote: object["estimate_note"]?.text(&problems))
  }

  mutating func tradeOff(_ cursor: JSONCursor, _ problems: inout [Problem]) -> TradeOff? {
    guard let object = cursor.object(RubricShape.tradeOff, &problems),
      let rule = rule(object, textKey: "text", &problems),
      let strategy = strategy(object["strategy"], &problems),
      let kind = object["kind"]?.level(TradeOff.Kind.self, noun: "kind of trade-off", &problems)
    else { return nil }
    return TradeOff(
      rule: rule, strategy: strategy, kind: kind,
      when: condition(object["when"], perStrategy: true, &problems),
      unless: object["unless"].map { condition($0, perStrategy: true, &problems) })
  }

  mutating func stage(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Stage? {
    guard let object = cursor.object(RubricShape.stage, &problems),
      let rule = rule(object, textKey: "do", &problems),
      let plans = oneOrMore(object["for"], &problems),
      let strategy = strategy(object["strategy"], &problems),
      let name = object["stage"]?.text(&problems),
      let moveOnWhen = object["move_on_when"]?.text(&problems)
    else { return nil }
    return Stage(
      rule: rule, plans: plans, name: name, strategy: strategy,
      when: condition(object["when"], &problems), moveOnWhen: moveOnWhen)
  }

  mutating func warning(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Warning? {
    guard let object = cursor.object(RubricShape.warning, &problems),
      let rule = rule(object, textKey: "text", &problems)
    else { return nil }
    let named = oneOrMore(object["for"], &problems)
    return Warning(
      rule: rule, strategies: named ?? Array(strategies.indices),
      when: condition(object["when"], perStrategy: true, &problems),
      unless: object["unless"].map { condition($0, perStrategy: true, &problems) })
  }
}
