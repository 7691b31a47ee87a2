extension ExplanationBuilder {
  /// Where every base value comes from, once for strategies that are read off alike.
  var lookups: [Explanation.Lookup] {
    rubric.criteria.indices.flatMap { criterion in
      var groups: [(place: Place, strategies: [Int])] = []
      for strategy in evaluation.ranking {
        let place = Place(
          evaluation.assessments[strategy].cells[criterion].hit, criterion, strategy, rubric)
        if let index = groups.firstIndex(where: { $0.place == place }) {
          groups[index].strategies.append(strategy)
        } else {
          groups.append((place, [strategy]))
        }
      }
      return groups.map { lookup(rubric.criteria[criterion], $0.place, $0.strategies) }
    }
  }

  /// What a base value is read from.
  private struct Place: Hashable {
    let hit: Evaluation.Hit?
    /// The strategy, where what is looked up is its own.
    let owner: Int?
    /// Tables that come first, of which nothing is known.
    let passedOver: [Int]

    init(_ hit: Evaluation.Hit?, _ criterion: Int, _ strategy: Int, _ rubric: Rubric) {
      let tables = rubric.criteria[criterion].tables
      self.hit = hit
      owner = hit.map { tables[$0.table].reads.isPerStrategy } == true ? strategy : nil
      passedOver = tables.indices.prefix { $0 != hit?.table }
        .filter { tables[$0].strategies.contains(strategy) }
    }
  }

  private func lookup(
    _ criterion: Criterion, _ place: Place, _ strategies: [Int]
  ) -> Explanation.Lookup {
    let replacedBy = replacements(place.passedOver.map { criterion.tables[$0].reads })
    let names = strategies.map(strategy)
    guard let hit = place.hit else {
      let values = rubric.strategies.map { _ in criterion.neutral }
      return Explanation.Lookup(
        criterion: criterion.id, strategies: names, reads: nil,
        reading: "nothing that it reads is answered", value: nil, need: nil, rule: nil, match: nil,
        scores: byStrategy(strategies, values), neighbors: [], replacedBy: replacedBy)
    }
    let table = criterion.tables[hit.table]
    let row = table.rows[hit.row]
    let reading = reading(table.reads, for: strategies[0])
    return Explanation.Lookup(
      criterion: criterion.id, strategies: names, reads: table.reads.name, reading: reading.text,
      value: reading.value, need: reading.need, rule: row.rule.id,
      match: row.match.text(table.reads), scores: byStrategy(strategies, row.scores),
      neighbors: neighbors(of: hit.row, in: table, strategies), replacedBy: replacedBy)
  }

  /// What would be read first if open questions were answered, no more of them than it takes.
  private func replacements(_ facts: [Fact]) -> [Explanation.Replacement] {
    let all = facts.map { (fact: $0, open: Set($0.questions.filter(situation.isOpen))) }
      .filter { !$0.open.isEmpty }
    return all.indices.compactMap { index in
      let (fact, open) = all[index]
      let isMoot = all.indices.contains { other in
        all[other].open.isStrictSubset(of: open) || other < index && all[other].open == open
      }
      if isMoot { return nil }
      return Explanation.Replacement(
        reads: fact.name, questions: Question.allCases.filter(open.contains).map(\.key))
    }
  }
}

// MARK: - Neighbors

extension ExplanationBuilder {
  private func neighbors(
    of row: Int, in table: Table, _ strategies: [Int]
  ) -> [Explanation.Neighbor] {
    let ascending = table.rows.indices.sorted { table.rows[$0].match < table.rows[$1].match }
    let place = ascending.firstIndex(of: row) ?? 0
    let isScale = table.reads.isNumber || table.reads.subject.isOrdered
    return ascending.indices.compactMap { other in
      let isNext = abs(other - place) == 1
      guard isScale ? isNext : other != place else { return nil }
      let row = table.rows[ascending[other]]
      let changes = search(row.match.condition(table.reads), for: strategies[0])
        .changes(of: table.reads.subject)
      guard let change = other < place ? changes.first : changes.last else { return nil }
      return Explanation.Neighbor(
        rule: row.rule.id, match: row.match.text(table.reads),
        scores: byStrategy(strategies, row.scores), change: change)
    }
  }

  /// What was read of a fact: the number, the estimate it was held against, and both in words.
  private func reading(
    _ fact: Fact, for strategy: Int
  ) -> (value: Double?, need: Double?, text: String) {
    guard let value = situation.number(fact, for: strategy) else {
      return (nil, nil, answers.words(for: fact.subject))
    }
    let question = fact.subject
    let given =
      situation.number(question).flatMap { number in
        question.unit.map { rubric.quote(number, of: question, $0, in: answers) }
      } ?? ""
    switch fact {
    case .question:
      return (value, nil, given)
    case .examplesPerClass:
      return (value, nil, "\(Format.count(value)) a class of \(given)")
    case .cover(let resource, let bound):
      let need = situation.need(resource, strategy)[bound]
      guard need > 0, let unit = question.unit else { return (nil, need, "nothing is needed") }
      let times = Format.count(value)
      // As everywhere, usual figures are rounded up.
      let shown = Format.value(
        need, unit, rounding: bound == .central ? .up : .toNearestOrAwayFromZero)
      return (value, need, "\(given), \(times) times the \(bound.words) \(shown)")
    }
  }
}

extension Fact.Bound {
  /// Which estimate it is, in running text.
  fileprivate var words: String { self == .central ? "usual" : rawValue }
}

extension Table.Match {
  /// What the row requires of the fact that its table reads.
  func condition(_ fact: Fact) -> Condition {
    switch self {
    case .level(let index):
      guard case .question(let question) = fact else { return .never }
      return .levels(question, 1 << UInt32(index))
    case .band(let low, let high):
      return .number(fact, atLeast: low, below: high.isFinite ? high : nil)
    }
  }
}
