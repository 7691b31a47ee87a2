/// One of the criteria that strategies are scored on.
struct Criterion: Hashable, Sendable {
  /// The identifier in rubrics and reports, such as `data_availability`.
  let id: String
  /// The name in running text, such as "data availability".
  let name: String
  /// What it asks, for people.
  let question: String
  /// How much it counts, beside the other criteria's weights.
  let weight: Int
  /// The value of every strategy where nothing that the criterion reads is known, 0…100.
  let neutral: Int
  /// The tables, in order: for each strategy the first whose fact is known gives its value.
  let tables: [Table]
}
