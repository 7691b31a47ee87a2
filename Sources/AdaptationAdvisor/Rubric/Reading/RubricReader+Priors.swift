extension RubricReader {
  /// How likely the answers to a question are: a weight for each level, or yes and no, under
  /// `weights`; or numbers with their weights under `values`.
  mutating func prior(_ cursor: JSONCursor, _ problems: inout [Problem]) -> Prior? {
    guard let object = cursor.object(RubricShape.prior, &problems),
      let rule = rule(object, &problems),
      let key = object["question"]?.choice(
        among: Question.allCases.map(\.key), noun: "question", &problems),
      let question = Question(key: key)
    else { return nil }
    let (wanted, idle) = question.isNumber ? ("values", "weights") : ("weights", "values")
    object[idle]?.report(
      .other(
        question.isNumber
          ? "\(key) is answered by numbers, not by levels"
          : "\(key) is answered by \(question.isFlag ? "true or false" : "levels"), not by numbers",
        remedy: question.isNumber
          ? "give pairs of a number and its weight under 'values'"
          : "give a weight for each under 'weights'", kind: .wrongType), &problems)
    guard let section = object[wanted] else {
      if object[idle] == nil {
        cursor.report(
          .other(
            "nothing says how likely the answers are", remedy: "add \(wanted)", kind: .missingKey),
          &problems)
      }
      return nil
    }
    let weighted =
      question.isNumber ? values(section, &problems) : weights(section, question, &problems)
    let total = weighted.reduce(0) { $0 + $1.weight }
    guard total > 0 else {
      if !section.hasProblem(problems) {
        section.report(
          .other("all weights are 0", remedy: "give an answer one above 0", kind: .noEffect),
          &problems)
      }
      return nil
    }
    return Prior(
      rule: rule, question: question,
      outcomes: weighted.map { .init(answer: $0.answer, share: $0.weight / total) })
  }

  /// Reports questions with two priors.
  func checkPriors(_ section: JSONCursor?, _ priors: [Prior], _ problems: inout [Problem]) {
    guard let section, !section.hasProblem(problems) else { return }
    for (index, entry) in section.objectsWithin.enumerated() where priors.indices.contains(index) {
      let question = priors[index].question
      guard priors[..<index].contains(where: { $0.question == question }) else { continue }
      entry["question"]?.report(
        .other(
          "there is a prior for \(question.key) before this one", remedy: "keep one",
          kind: .repetition), &problems)
    }
  }

  private func weights(
    _ section: JSONCursor, _ question: Question, _ problems: inout [Problem]
  ) -> [(answer: Answer, weight: Double)] {
    let names = question.isFlag ? ["false", "true"] : question.levels.map(\.name)
    guard let object = section.object(required: names, &problems) else { return [] }
    return names.enumerated().compactMap { index, name in
      let answer = question.isFlag ? Answer.flag(index == 1) : .level(index)
      return object[name]?.number(in: 0...1e9, &problems).map { (answer, $0) }
    }
  }

  private mutating func values(
    _ section: JSONCursor, _ problems: inout [Problem]
  ) -> [(answer: Answer, weight: Double)] {
    list(section, count: 1...64, &problems) { _, cursor, problems in
      let pair = cursor.list(count: 2...2, &problems) { $0.number(in: 0...1e18, &$1) }
      return pair.map { (.quantity(Quantity($0[0])), $0[1]) }
    }
  }
}
