import AdaptationAdvisor
import Arguments

/// A day as one word: `2026-11-21`.
struct Day: Word {
  let word: String
  let month: CalendarMonth

  init?(word: String) {
    guard word.count == 10, let month = CalendarMonth(word) else { return nil }
    (self.word, self.month) = (word, month)
  }

  static let expected = "a day such as 2026-11-21"
}
