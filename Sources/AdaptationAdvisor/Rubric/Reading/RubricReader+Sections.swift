/// What must hold for a section of rules as a whole.
extension RubricReader {
  /// The questions whose levels stand for numbers.
  static let leveled: [Question] = [.budget, .time, .data]

  /// Reports levels that stand for numbers and are explained twice or not at all.
  func checkMeanings(_ section: JSONCursor?, _ problems: inout [Problem]) {
    guard let section, !section.hasProblem(problems) else { return }
    var seen: Set<[String]> = []
    for entry in section.objectsWithin {
      let names = [entry.string("question"), entry.string("level")]
      if !seen.insert(names).inserted {
        entry["level"]?.report(
          .other(
            "what \(names.joined(separator: " ")) means was said before", remedy: "keep one",
            kind: .repetition), &problems)
      }
    }
    let missing = Self.leveled.flatMap { question in
      question.levels.filter { !seen.contains([question.key, $0.name]) }
        .map { "\(question.key) \($0.name)" }
    }
    guard !missing.isEmpty else { return }
    section.report(
      .other(
        "nothing says what \(missing.joined(separator: ", ")) "
          + (missing.count == 1 ? "means" : "mean"),
        remedy: missing.count == 1 ? "add an entry" : "add an entry for each", kind: .gap),
      &problems)
  }

  /// Reports strategies of which nothing says what they take: they would be free, and done at once.
  func checkEstimated(
    _ entries: JSONCursor?, _ estimates: JSONCursor?, _ problems: inout [Problem]
  ) {
    guard let estimates, !estimates.hasProblem(problems) else { return }
    let estimated = Set(estimates.objectsWithin.map { $0.string("strategy") })
    for (entry, name) in zip(entries?.objectsWithin ?? [], strategies)
    where entry["cost_model"] == nil && !estimated.contains(name) {
      entry["id"]?.report(
        .other(
          "nothing says what \(Echo.quoted(name)) costs or how long it takes",
          remedy: "add an entry for it to estimates, without 'when', or give it a cost_model",
          kind: .missingEstimate), &problems)
    }
  }

  /// Reports rules of which the first that applies counts, unless for each strategy the last, and
  /// no other, always applies.
  func checkLast(
    _ section: JSONCursor?, _ noun: String, kind: String? = nil, _ problems: inout [Problem]
  ) {
    guard let section, !section.hasProblem(problems) else { return }
    for strategy in strategies {
      let rules = section.objectsWithin.filter {
        $0.string("strategy") == strategy && (kind == nil || $0.string("kind") == kind)
      }
      let subject = "\(noun) for \(Echo.quoted(strategy))"
      if let when = rules.last?.condition {
        when.report(
          .other(
            "the last \(subject) does not always apply", remedy: "add one without 'when' after it",
            kind: .gap), &problems)
      }
      for rule in rules.dropLast() where rule.condition == nil {
        rule["id"]?.report(
          .other(
            "this \(subject) always applies, so none after it ever does", remedy: "put it last",
            kind: .overlap), &problems)
      }
    }
  }

  /// Reports facts that are cut at more numbers than can be told apart.
  func checkThresholds(_ rubric: Rubric, _ root: JSONCursor, _ problems: inout [Problem]) {
    let byFact = Dictionary(grouping: rubric.allThresholds, by: \.fact)
    for name in Fact.names {
      let count = Fact(name: name).flatMap { byFact[$0] }.map { Set($0.map(\.value)).count } ?? 0
      guard count > SlotTable.thresholdLimit else { continue }
      root.report(
        .other(
          "bands and bounds cut \(name) at \(count) numbers",
          remedy: "make do with \(SlotTable.thresholdLimit)", kind: .tooMany), &problems)
    }
  }
}

extension JSONCursor {
  /// Whether one of some problems lies within this value; of very many it is taken for granted.
  func hasProblem(_ problems: [Problem]) -> Bool {
    guard problems.count < Self.manyProblems else { return true }
    let prefix = path.description
    return problems.contains { $0.path?.description.hasPrefix(prefix) == true }
  }
}

extension JSONObject {
  fileprivate func string(_ key: String) -> String {
    if case .string(let text) = self[key]?.node.value { text } else { "" }
  }

  /// The condition of a rule, unless it is empty and so always holds.
  fileprivate var condition: JSONCursor? {
    guard let when = self["when"], case .object(let members) = when.node.value, !members.isEmpty
    else { return nil }
    return when
  }
}
