/// What a level such as `low` means as numbers, for questions that are answered by either.
struct LevelMeaning: Hashable, Sendable {
  let rule: Rule
  let question: Question
  let level: Int
  let means: [Question: Quantity]
}
