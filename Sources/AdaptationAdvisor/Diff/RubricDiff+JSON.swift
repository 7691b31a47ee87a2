extension RubricDiff: Encodable {
  private enum CodingKeys: String, CodingKey {
    case from, to
    case isSame = "same_answers"
    case weights, rules, criteria, contexts
    case ruleContexts = "rule_contexts"
    case rulesLeft = "rules_left"
    case cases
  }

  private enum CaseKeys: String, CodingKey {
    case compared, changed
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(from, forKey: .from)
    try container.encode(to, forKey: .to)
    try container.encode(isSame, forKey: .isSame)
    try container.encode(weights, forKey: .weights)
    try container.encode(rules, forKey: .rules)
    try container.encode(criteria, forKey: .criteria)
    try container.encode(contexts, forKey: .contexts)
    try container.encode(ruleContexts, forKey: .ruleContexts)
    try container.encode(rulesLeft, forKey: .rulesLeft)
    var cases = container.nestedContainer(keyedBy: CaseKeys.self, forKey: .cases)
    try cases.encode(self.cases, forKey: .compared)
    try cases.encode(turnedCases, forKey: .changed)
  }
}

extension RubricDiff.Part: Encodable {
  private enum CodingKeys: String, CodingKey {
    case questions
    case depth = "answered_at_once"
    case whole = "situations_in_all"
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(questions, forKey: .questions)
    try encodeCounts(to: encoder)
  }

  /// How much was compared and what came out, without the questions.
  fileprivate func encodeCounts(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(depth, forKey: .depth)
    try container.encode(whole, forKey: .whole)
    try tally.encode(to: encoder)
  }
}

extension RubricDiff.RuleContext: Encodable {
  private enum CodingKeys: CodingKey {
    case rule, answers
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rule, forKey: .rule)
    try container.encode(answers, forKey: .answers)
    try part.encodeCounts(to: encoder)
  }
}

extension RubricDiff.Context: Encodable {
  private enum CodingKeys: CodingKey {
    case question, answer
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(question, forKey: .question)
    try container.encode(answer, forKey: .answer)
    try part.encodeCounts(to: encoder)
  }
}
