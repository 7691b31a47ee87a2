/// Puts changes into words, numbers with the boundary beyond which they count.
extension ChangeSearch {
  /// The nearest change of one answer for each strategy that it can make win, in the order of the
  /// questions; a number may have one on each side.
  var nearestSingles: [ChangeSet] {
    options.indices.flatMap { option in
      let candidates = options[option].candidates
      let others = Set(candidates.map(\.winner)).subtracting([winner]).sorted()
      return others.flatMap { winner in
        sides(option).compactMap { side in
          side.filter { candidates[$0].winner == winner }
            .min { candidates[$0].steps < candidates[$1].steps }
            .map { tell([.init(option: option, candidate: $0)], winner) { $0 == winner } }
        }
      }
    }
  }

  /// A pair in words.
  ///
  /// - Parameter isWanted: which strategies were looked for, see ``nearestPairs(_:)``.
  func tell(_ pair: Pair, _ isWanted: (Int) -> Bool) -> ChangeSet {
    tell([pair.first, pair.second], pair.winner, isWanted)
  }

  /// Positions of candidates below the given number and above it; all of them where there are no
  /// sides.
  private func sides(_ option: Int) -> [[Int]] {
    let candidates = options[option].candidates
    let all = Array(candidates.indices)
    guard let number = given.number(options[option].question) else { return [all] }
    return [true, false].map { isBelow in
      all.filter { ((candidates[$0].answer.number ?? 0) < number) == isBelow }
    }
  }

  private func tell(
    _ places: [Pair.Place], _ winner: Int, _ isWanted: (Int) -> Bool
  ) -> ChangeSet {
    // Later changes are told with the earlier ones as they were told, so that all hold together.
    var answers = places.map { ($0, candidate($0).answer) }
    var changes: [Change] = []
    for (index, place) in places.enumerated() {
      let others = answers.filter { $0.0 != place }
      let change = tell(
        place, winner, isWanted, with: others.map { (options[$0.0.option].question, $0.1) })
      answers[index].1 = change.answer
      changes.append(change)
    }
    return ChangeSet(
      changes: changes, steps: places.reduce(0) { $0 + candidate($1).steps }, winner: winner)
  }

  /// The answer at a place, with its question.
  func answer(at place: Pair.Place) -> (Question, Answer) {
    (options[place.option].question, candidate(place).answer)
  }

  private func candidate(_ place: Pair.Place) -> Candidate {
    options[place.option].candidates[place.candidate]
  }

  private func tell(
    _ place: Pair.Place, _ winner: Int, _ isWanted: (Int) -> Bool,
    with others: [(Question, Answer)]
  ) -> Change {
    let question = options[place.option].question
    let answer = candidate(place).answer
    guard let number = answer.number, let unit = question.unit else {
      let text = question.isFlag ? "\(answer == .flag(true))" : question.name(of: answer)
      return Change(question: question, answer: answer, text: text)
    }
    return withoutActuallyEscaping(isWanted) { isWanted in
      // What is enough alone is no part of a pair.
      var line = NumberLine(
        self, question, others, winner, butAlone: others.isEmpty ? nil : isWanted)
      let (edge, text) = line.stretch(around: number, given: given.number(question), unit)
      return Change(question: question, answer: .quantity(Quantity(edge)), text: text)
    }
  }
}

extension Question {
  /// The name of a level; empty for other answers.
  func name(of answer: Answer) -> String {
    if case .level(let index) = answer { levels[index].name } else { "" }
  }
}
