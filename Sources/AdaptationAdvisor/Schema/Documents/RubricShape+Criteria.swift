extension RubricShape {
  static let criterion = ObjectShape(
    "criterion", "One of the criteria that strategies are scored on.",
    [
      id,
      .required("name", .text, "The name in running text."),
      .required("question", .text, "What it asks, for people."),
      .required("weight", .integer(0...1_000_000), "How much it counts, beside the others."),
      .required(
        "neutral", .integer(0...100), "The value of every strategy where nothing it reads is known."
      ),
      .required(
        "tables", .list(.either(tables.shapes.map { .object($0) }), count: 1...16),
        "In order: for each strategy the first whose fact is known gives its value."),
    ])

  /// Tables of levels and tables of bands, told apart by the fact that they read.
  static let tables = ShapeChoice([
    table("level_table", "Scores by level.", of: levelRow) { !$0.isNumber && !$0.isFlag },
    table("band_table", "Scores by bands of a number.", of: bandRow, reading: \.isNumber),
  ])

  private static func table(
    _ name: String, _ about: String, of row: ObjectShape, reading: (Fact) -> Bool
  ) -> ObjectShape {
    ObjectShape(
      name, about,
      [
        .required(
          "reads", .words(Fact.names.filter { Fact(name: $0).map(reading) ?? false }),
          "The fact that is looked up."),
        .required(
          "strategies", .list(.text, count: 1...64), "The strategies that it has scores for."),
        .optional(
          "monotone", .map(.words(Table.Direction.self)),
          "By strategy, the way its scores must run as the fact grows."),
        .required(
          "rows", .list(.object(row), count: 1...256),
          "Exactly one must hit whatever the fact is."),
      ])
  }

  private static let scores = ObjectShape.Member.required(
    "scores", .map(.integer(0...100)), "The score of every strategy of the table, 0 to 100.")

  static let levelRow = ObjectShape(
    "level_row", "The scores at one level.",
    [id, .required("level", .text, "The level."), scores, because, sources])

  static let bandRow = ObjectShape(
    "band_row", "The scores in one band.",
    [
      id,
      .required("at_least", .nonnegative, "Where the band begins."),
      .optional("below", .nonnegative, "Where it ends, itself not included; open if left out."),
      scores, because, sources,
    ])
}

extension Fact {
  /// Whether it is answered by true or false.
  var isFlag: Bool { if case .question(let question) = self { question.isFlag } else { false } }
}
