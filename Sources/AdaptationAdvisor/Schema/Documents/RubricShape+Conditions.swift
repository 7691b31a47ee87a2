extension RubricShape {
  /// Data, not a language: all members are required.
  static let condition = ObjectShape(
    "condition", "When a rule applies: all members must hold. What is not known holds never.",
    Fact.names.compactMap { Fact(name: $0) }.map(member) + [
      .optional("any", conditions, "At least one of these holds."),
      .optional("all", conditions, "All of these hold."),
      .optional("not", .reference("condition"), "The opposite."),
    ])

  private static let conditions = Shape.list(.reference("condition"), count: 1...64)

  private static func member(_ fact: Fact) -> ObjectShape.Member {
    guard case .question(let question) = fact else {
      return .optional(fact.name, band, fact.about)
    }
    if fact.isNumber { return .optional(fact.name, band, question.text) }
    if fact.isFlag { return .optional(fact.name, .boolean, question.text) }
    let level = Shape.levels(of: question)
    return .optional(
      fact.name, .either([level, .list(level, count: 1...64)]), "\(question.text) One or several.")
  }

  private static let band = Shape.either(bounds.shapes.map { .object($0) })

  /// A half-open range of a number, at least one end of which is given.
  static let bounds = ShapeChoice([
    ObjectShape(
      "from", "At least a number, and perhaps below another.",
      [
        .required("at_least", .nonnegative, "The least that fits."),
        .optional("below", .nonnegative, "The least that no longer fits."),
      ]),
    ObjectShape(
      "below", "Below a number.",
      [.required("below", .nonnegative, "The least that no longer fits.")]),
  ])
}

extension Fact {
  /// What a fact that is no answer itself is.
  fileprivate var about: String {
    switch self {
    case .question(let question): question.text
    case .examplesPerClass: "Labeled examples divided by classes."
    case .cover(.budget, let bound): "Budget divided by the \(bound.rawValue) cost of the strategy."
    case .cover(.time, let bound): "Time divided by the \(bound.rawValue) days of the strategy."
    }
  }
}
