extension Rubric {
  func entry(_ strategy: StrategyEntry) -> RubricOutline.Entry {
    let model = strategy.costModel.map { "estimated by the formulas for \($0.rawValue)" }
    return strategy.rule.entry(
      "strategy", "", "\(strategy.name), \(model ?? "estimated by the rubric's own ranges")")
  }

  func entry(_ criterion: Criterion) -> RubricOutline.Entry {
    let tables = criterion.tables.map { table in
      let names = table.strategies.map { strategies[$0].rule.id }
      return "\(table.reads.name) for \(names.joined(separator: ", "))"
    }
    return RubricOutline.Entry(
      id: criterion.id, kind: "criterion", when: "",
      effect: "\(criterion.name): weight \(criterion.weight), neutral \(criterion.neutral); reads "
        + tables.joined(separator: ", else "),
      because: criterion.question, lift: nil, moveOnWhen: nil, sources: [])
  }

  func entry(_ row: Table.Row, _ table: Table, of criterion: Criterion) -> RubricOutline.Entry {
    let when: String =
      switch row.match {
      case .level(let index): "\(table.reads.name) = \(table.reads.levelName(index))"
      case .band(let low, let high):
        Condition.number(table.reads, atLeast: low, below: high.isFinite ? high : nil).text
      }
    let scores = table.strategies.map { "\(strategies[$0].rule.id) \(row.scores[$0])" }
    return row.rule.entry(
      "row", when, "\(scores.joined(separator: ", ")) on \(criterion.id)")
  }

  func entry(_ adjustment: Adjustment) -> RubricOutline.Entry {
    let points = strategies.indices.filter { adjustment.points[$0] != 0 }.map { index in
      let value = adjustment.points[index]
      return "\(strategies[index].rule.id) \(value > 0 ? "+" : "")\(value)"
    }
    let effect = points.joined(separator: ", ") + " on \(criteria[adjustment.criterion].id)"
    return adjustment.rule.entry("adjustment", adjustment.when.text, effect)
  }

  func entry(_ gate: Gate) -> RubricOutline.Entry {
    gate.rule.entry(
      "gate", gate.when.text, "\(strategies[gate.strategy].rule.id) \(gate.effect.rawValue)",
      lift: gate.lift)
  }

  var callEntry: RubricOutline.Entry {
    let needed = call.thresholds
    return call.rule.entry(
      "call", "",
      "clear: \(Format.plain(needed.clearMargin)) points, "
        + (needed.clearRadius > 0 ? "\(Format.percent(needed.clearRadius)) of the weight, " : "")
        + "\(needed.clearAnswers) answers, at most "
        + "\(needed.clearFlipping) open questions that could change it"
        + (needed.clearSlack > 0
          ? ", with \(Format.percent(needed.clearSlack)) less budget or time, too" : "")
        + "; leaning: "
        + "\(Format.plain(needed.leaningMargin)) points")
  }

  func entry(_ meaning: LevelMeaning) -> RubricOutline.Entry {
    let level = meaning.question.levels[meaning.level].name
    let means = Question.allCases.compactMap { question in
      meaning.means[question].map {
        "\(question.key) \(Format.plain($0.low))..\(Format.plain($0.high))"
      }
    }
    return meaning.rule.entry(
      "level", "\(meaning.question.key) = \(level)", means.joined(separator: ", "))
  }

  func entry(_ estimate: EstimateRange) -> RubricOutline.Entry {
    func figures(_ spread: Spread) -> String {
      [spread.low, spread.central, spread.high].map(Format.plain).joined(separator: ", ")
    }
    return estimate.rule.entry(
      "estimate", estimate.when.text,
      "\(strategies[estimate.strategy].rule.id) dollars \(figures(estimate.cost)); days "
        + figures(estimate.days))
  }

  func entry(_ technique: Technique) -> RubricOutline.Entry {
    let strategy = strategies[technique.strategy].rule.id
    return technique.rule.entry(
      "technique", technique.when.text,
      "\(technique.kind == .base ? "" : "adds ")\(technique.name) (\(strategy))")
  }

  func entry(_ tradeOff: TradeOff) -> RubricOutline.Entry {
    tradeOff.rule.entry(
      "trade-off", tradeOff.when.text(unless: tradeOff.unless),
      "\(tradeOff.kind.rawValue) of \(strategies[tradeOff.strategy].rule.id)")
  }

  func entry(_ stage: Stage) -> RubricOutline.Entry {
    let plans = stage.plans.map { strategies[$0].rule.id }.joined(separator: ", ")
    return stage.rule.entry(
      "stage", stage.when.text,
      "\(stage.name), with \(strategies[stage.strategy].rule.id), in the plan for \(plans)",
      moveOnWhen: stage.moveOnWhen)
  }

  func entry(_ test: RubricTest) -> RubricOutline.Entry {
    let given = Question.allCases.compactMap { question in
      test.given.text(of: question).map { "\(question.key) \($0)" }
    }
    func list(_ ids: [String]) -> String { ids.isEmpty ? "nothing" : ids.joined(separator: ", ") }
    let expected = [
      test.expect.strategy.map { strategies[$0].rule.id },
      test.expect.call.map { "a \($0.rawValue) call" },
      test.expect.ruledOut.map { ids in "ruled out: \(list(ids.map { strategies[$0].rule.id }))" },
      test.expect.fired.map { "fired: \(list($0))" },
    ]
    return RubricOutline.Entry(
      id: test.id, kind: "test", when: given.joined(separator: " and "),
      effect: expected.compactMap { $0 }.joined(separator: "; "), because: test.why, lift: nil,
      moveOnWhen: nil, sources: [])
  }

  func entry(_ prior: Prior) -> RubricOutline.Entry {
    let shares = prior.outcomes.map { outcome in
      let name =
        switch outcome.answer {
        case .level(let index): prior.question.levels[index].name
        case .flag(let value): String(value)
        case .quantity(let quantity): Format.count(quantity.middle)
        }
      return "\(name) \(Format.percent(outcome.share))"
    }
    return prior.rule.entry("prior", prior.question.key, shares.joined(separator: ", "))
  }

  func entry(_ reservation: Reservation) -> RubricOutline.Entry {
    let names = reservation.strategies.map { strategies[$0].rule.id }
    return reservation.rule.entry(
      "reservation", reservation.when.text, "not clear: \(names.joined(separator: ", "))")
  }

  func entry(_ warning: Warning) -> RubricOutline.Entry {
    let names = warning.strategies.map { strategies[$0].rule.id }
    return warning.rule.entry(
      "warning", warning.when.text(unless: warning.unless), "for \(names.joined(separator: ", "))")
  }
}

extension Rule {
  fileprivate func entry(
    _ kind: String, _ when: String, _ effect: String, lift: String? = nil,
    moveOnWhen: String? = nil
  ) -> RubricOutline.Entry {
    RubricOutline.Entry(
      id: id, kind: kind, when: when, effect: effect, because: because, lift: lift,
      moveOnWhen: moveOnWhen, sources: sources)
  }
}
