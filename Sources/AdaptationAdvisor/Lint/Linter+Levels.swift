/// Levels that stand for numbers in another order than their own.
extension Linter {
  mutating func checkLevels() {
    for question in RubricReader.leveled {
      let meanings = rubric.levels.filter { $0.question == question }
        .sorted { $0.level < $1.level }
      for (less, more) in zip(meanings, meanings.dropFirst()) {
        let fallen = Question.allCases.first { target in
          guard let low = less.means[target], let high = more.means[target] else { return false }
          return high.low < low.low || high.high < low.high
        }
        guard let fallen else { continue }
        let names = [less, more].map { question.levels[$0.level].name }
        note(
          .levelOrder, at: map.cursor(more.rule.id, "means"), rule: more.rule.id,
          "\(question.key) \(names[1]) is more than \(names[0]), but stands for less \(fallen.key) at "
            + "one end",
          remedy: "let both ends be at least those of \(Echo.quoted(less.rule.id))")
      }
    }
  }
}
