extension RubricReader {
  /// The tests beside the rules; none where the file has no such section.
  ///
  /// - Parameters:
  ///   - rubric: the rules that the tests name.
  ///   - isSound: whether all rules could be read, so that a name that is missing is a fault of the
  ///     test.
  mutating func tests(
    _ cursor: JSONCursor?, of rubric: Rubric, isSound: Bool, _ problems: inout [Problem]
  ) -> [RubricTest] {
    let rules = isSound ? rubric.firingRules.map(\.id) : nil
    return list(cursor, &problems) { $0.test($1, rubric, rules, &$2) }
  }

  private mutating func test(
    _ cursor: JSONCursor, _ rubric: Rubric, _ rules: [String]?, _ problems: inout [Problem]
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
        .other("no criterion is answered", remedy: "answer at least one of \(keys)"), &problems)
    }
    return answers
  }

  private mutating func expectation(
    _ cursor: JSONCursor, _ rules: [String]?, _ problems: inout [Problem]
  ) -> RubricTest.Expectation? {
    guard let object = cursor.object(RubricShape.expectation, &problems) else { return nil }
    if object.members.isEmpty {
      cursor.report(
        .other(
          "nothing is expected", remedy: "give strategy, call, ruled_out or fired, or several"),
        &problems)
    }
    let strategy = strategy(object["strategy"], &problems)
    let call = object["call"]?.level(Call.self, noun: "call", &problems)
    let ruledOut = object["ruled_out"].flatMap { anyPositions($0, &problems) }
    let fired = object["fired"]?.list(count: 1...64, &problems) { cursor, problems in
      rules.map { cursor.choice(among: $0, noun: "rule that can fire", &problems) }
        ?? cursor.text(&problems)
    }
    return RubricTest.Expectation(
      strategy: strategy, call: call, ruledOut: ruledOut, fired: fired)
  }

  /// Positions of the strategies that a list names, which may be empty.
  private mutating func anyPositions(_ cursor: JSONCursor, _ problems: inout [Problem]) -> [Int]? {
    if case .array(let elements) = cursor.node.value, elements.isEmpty { return [] }
    return positions(cursor, &problems)
  }
}
