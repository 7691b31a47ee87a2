/// What every rule of a rubric has: a stable name, a reason and its evidence.
struct Rule: Hashable, Sendable {
  /// Unique in the rubric, such as `gap-knowledge`.
  let id: String
  /// The reason, as one sentence for the user.
  let because: String
  /// Keys of the table of sources.
  let sources: [String]
}
