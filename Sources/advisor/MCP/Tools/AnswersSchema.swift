import AdaptationAdvisor

/// The JSON Schema of answers for the tools' input: with words and kinds instead of regular
/// expressions, which not every validator reads, and short, since a model reads it with every
/// request.
struct AnswersSchema {
  /// Whether to tell what is asked, what may be answered and what each level means, beside the names
  /// of the questions.
  let isDescribed: Bool

  var node: JSONNode {
    let questions = Question.allCases.map { JSONMember(key: $0.key, node: property($0)) }
    let texts = AnswerText.allCases.map { text in
      // What the others are for, their names say.
      let isTold = isDescribed && text == .target
      return JSONMember(
        key: text.key,
        node: isTold
          ? .object(["type": Self.kinds("string"), "description": .string(text.about)])
          : .object(["type": Self.kinds("string")]))
    }
    let about =
      isDescribed
      ? "What is known about the task. Leave out what is not known."
      : "What is known about the task, in the words that 'recommend' lists."
    return .object([
      "type": .string("object"), "description": .string(about),
      "properties": JSONNode(.object(questions + texts)),
      "additionalProperties": .boolean(false),
    ])
  }

  private func property(_ question: Question) -> JSONNode {
    guard isDescribed else { return .object([:]) }
    let about = JSONNode.object(["description": .string(description(question))]).members
    return JSONNode(.object(form(of: question).members + about))
  }

  /// What an answer may be.
  private func form(of question: Question) -> JSONNode {
    if question.unitName != nil {
      return .object([
        "type": Self.kinds("number", "string"), "minimum": .integer(Int(question.least)),
        "examples": .array(question.examples.suffix(2).map { .string($0) }),
      ])
    }
    if question.levels.isEmpty { return .object(["type": Self.kinds("boolean", "string")]) }
    return .object(["enum": .array(question.levels.map { .string($0.name) } + [JSONNode(.null)])])
  }

  private func description(_ question: Question) -> String {
    let levels = question.levels.map { "\($0.name): \($0.meaning)" }.joined(separator: "; ")
    let unit = question.unitName.map { " In \($0)" + (levels.isEmpty ? "." : ", or ") } ?? ""
    return question.text(over: PriceTable.standard.horizonMonths) + unit
      + (unit.isEmpty && !levels.isEmpty ? " " : "") + levels
  }

  /// One of some kinds, or nothing.
  private static func kinds(_ names: String...) -> JSONNode {
    .array((names + ["null"]).map { .string($0) })
  }
}
