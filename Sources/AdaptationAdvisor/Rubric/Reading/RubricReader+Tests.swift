extension RubricReader {
  /// Names in order, and looked up at once.
  private struct Names {
    let list: [String]
    let set: Set<String>

    init(_ names: [String]) {
      list = names
      set = Set(names)
    }
  }

  /// The tests beside the rules; none where the file has no such section.
  ///
  /// - Parameters:
  ///   - rubric: the rules that the tests name.
  ///   - isSound: whether all rules could be read, so that a name that is missing is a fault of the
  ///     test.
  mutating func tests(
    _ cursor: JSONCursor?, of rubric: Rubric, isSound: Bool, _ problems: inout [Problem]
  ) -> [RubricTest] {
    guard let cursor else { return [] }
    let rules = isSound ? Names(rubric.firingRules.map(\.id)) : nil
    return list(cursor, &problems) { $0.test($1, rubric, rules, &$2) }
  }

  private mutating func test(
    _ cursor: JSONCursor, _ rubric: Rubric, _ rules: Names?, _ problems: inout [Problem]
  ) -> RubricTest? {
    guard let object = cursor.object(RubricShape.test, &problems)
    else { return nil }
    let id = uniqueID(object["id"], &problems)
    let why = object["why"]?.text(&problems)
    let given = object["given"].flatMap { scorable($0, rubric, &problems) }
    let expect = object["expect"].flatMap { expectation($0, rules, &problems) }
    guard let id, let why, let given, let expect else { return nil }
    return RubricTest(id: id, why: why, given: given, expect: expect)
  }

  /// Answers that the rubric can score.
  private func scorable(
    _ cursor: JSONCursor, _ rubric: Rubric, _ problems: inout [Problem]
  ) -> Answers? {
    let answers = Answers(cursor, &problems)
    if let answers, !cursor.hasProblem(problems), !rubric.scores(answers) {
      let keys = rubric.scoredQuestions.map(\.key).joined(separator: ", ")
      cursor.report(
        .other(
          "no criterion is answered", remedy: "answer at least one of \(keys)", kind: .missingKey),
        &problems)
    }
    return answers
  }

  private func expectation(
    _ cursor: JSONCursor, _ rules: Names?, _ problems: inout [Problem]
  ) -> RubricTest.Expectation? {
    guard let object = cursor.object(RubricShape.expectation, &problems) else { return nil }
    if object.members.isEmpty {
      cursor.report(
        .other(
          "nothing is expected", remedy: "give strategy, call, ruled_out or fired, or several",
          kind: .missingKey), &problems)
    }
    let strategy = strategy(object["strategy"], &problems)
    let call = object["call"]?.level(Call.self, noun: "call", &problems)
    let ruledOut = object["ruled_out"].flatMap { anyPositions($0, &problems) }
    let fired = object["fired"]?.list(count: 1...64, &problems) { cursor, problems in
      rules.map { rule(cursor, among: $0, &problems) } ?? cursor.text(&problems)
    }
    if let strategy, let ruledOut, ruledOut.contains(strategy), ruledOut.count < strategies.count {
      object["ruled_out"]?.report(
        .other(
          "\(Echo.quoted(strategies[strategy])) is expected to be recommended and to be ruled out, "
            + "which only happens where all are",
          remedy: "take it off the list, or expect another strategy", kind: .contradiction),
        &problems)
    }
    return RubricTest.Expectation(
      strategy: strategy, call: call, ruledOut: ruledOut, fired: fired)
  }

  /// A rule that can fire; what cannot, but has a name, is told where it belongs.
  private func rule(
    _ cursor: JSONCursor, among rules: Names, _ problems: inout [Problem]
  ) -> String? {
    guard case .string(let name) = cursor.node.value else { return cursor.string(&problems) }
    if rules.set.contains(name) { return name }
    let isStrategy = strategies.contains(name)
    guard isStrategy || criteria.contains(name) else {
      return cursor.choice(among: rules.list, noun: "rule that can fire", &problems)
    }
    cursor.report(
      .other(
        "\(Echo.quoted(name)) is a \(isStrategy ? "strategy" : "criterion"), and only rules fire",
        remedy: isStrategy
          ? "put it under 'strategy' of expect" : "name a row of its tables, or an adjustment",
        kind: .unknownName), &problems)
    return nil
  }

  /// Positions of the strategies that a list names, which may be empty.
  private func anyPositions(_ cursor: JSONCursor, _ problems: inout [Problem]) -> [Int]? {
    if case .array(let elements) = cursor.node.value, elements.isEmpty { return [] }
    return positions(cursor, &problems)
  }
}
