extension Evaluator {
  /// What the call on a situation is judged by.
  ///
  /// - Parameters:
  ///   - scorer: has scored the answers; left as it was.
  ///   - isComplete: whether to look at all of it, or no further than the call takes.
  func evidence(
    _ answers: Answers, _ scorer: inout Scorer, isComplete: Bool = false
  ) -> CallEvidence {
    let winner = scorer.winner
    let isAlone = strategies.count == 1
    let runnerUp = isAlone ? winner : scorer.best(except: winner)
    let lead = scorer.totals[winner] - scorer.totals[runnerUp]
    let margin = Double(max(0, lead)) / Double(scale)
    let feasibility = scorer.feasibility(winner)
    let mayBeClear = margin >= thresholds.clearMargin && feasibility == .feasible
    let evidence = CallEvidence(
      winner: winner, runnerUp: runnerUp, margin: margin,
      radius: isComplete || mayBeClear ? scorer.radius(of: winner) : 0, feasibility: feasibility,
      isForced: !isAlone && scorer.isForced(winner),
      easierRival: feasibility == .doubtful ? scorer.easierRival(than: winner) : nil,
      sufficient: scorer.sufficient(besides: winner), answered: answers.count(in: used),
      unread: answers.count - answers.count(in: used))
    guard isComplete || evidence.isFirm(thresholds) else { return evidence }
    var whole = evidence
    if isComplete {
      whole.reservations = scorer.reservations(about: winner).map { reservations[$0] }
      whole.flipping = scorer.flippingQuestions(answers, self)
      whole.ranges = wideRanges(answers, &scorer)
      whole.scant = scantResources(answers, &scorer)
    } else {
      lookForDoubt(answers, &scorer, &whole)
    }
    return whole
  }

  /// Looks at one thing after the other that can keep a call from being clear, up to the first.
  private func lookForDoubt(
    _ answers: Answers, _ scorer: inout Scorer, _ evidence: inout CallEvidence
  ) {
    evidence.reservations = scorer.reservations(about: evidence.winner).map { reservations[$0] }
    guard evidence.reservations.isEmpty else { return }
    let limit = thresholds.clearFlipping
    if scorer.areFlipping(moreThan: limit, answers, self) {
      evidence.flipping = limit + 1
    } else {
      evidence.ranges = wideRanges(answers, &scorer)
      if evidence.ranges.isEmpty { evidence.scant = scantResources(answers, &scorer) }
    }
  }

  /// The answered amounts of which a little less than the least that was named would put another
  /// strategy first, or make a feasible winner doubtful: what people answer is a round number, and so
  /// is what it is held against.
  private func scantResources(_ answers: Answers, _ scorer: inout Scorer) -> [Question] {
    let winner = scorer.winner
    let feasibility = scorer.feasibility(winner)
    guard thresholds.clearSlack > 0, feasibility == .feasible else { return [] }
    return Fact.Resource.allCases.map(\.question).filter { question in
      guard let number = scorer.situation.number(question) else { return false }
      estimateOnce(&scorer.situation)
      let given = scorer.situation
      let least = range(of: question, in: answers)?.low ?? number
      let less = Answer.quantity(Quantity(least * (1 - thresholds.clearSlack)))
      scorer.move(to: situation(given, with: less, to: question), after: question)
      defer { scorer.move(to: given, after: question) }
      return scorer.winner != winner || scorer.feasibility(winner) > feasibility
    }
  }

  /// The answered questions whose range holds a number with which another strategy would win, or the
  /// winner be less feasible.
  private func wideRanges(_ answers: Answers, _ scorer: inout Scorer) -> [Question] {
    let winner = scorer.winner
    let feasibility = scorer.feasibility(winner)
    return Question.numbers.filter { question in
      guard let range = range(of: question, in: answers), !range.isExact else { return false }
      estimateOnce(&scorer.situation)
      let given = scorer.situation
      let numbers =
        movesNeeds(question)
        ? completions.numbers(for: question, in: given)
        : scorer.rubric.slots.starts(of: question, in: given)
      let inside = numbers.filter { range.low < $0 && $0 < range.high }
      defer { scorer.move(to: given, after: question) }
      return ([range.low, range.high] + inside).contains { number in
        let answer = Answer.quantity(Quantity(number))
        scorer.move(to: situation(given, with: answer, to: question), after: question)
        return scorer.winner != winner || scorer.feasibility(winner) > feasibility
      }
    }
  }

  /// The range of numbers that an answer stands for: its own, or that of its level.
  private func range(of question: Question, in answers: Answers) -> Quantity? {
    switch answers[question] {
    case .quantity(let quantity): quantity
    case .level(let level):
      scorer.rubric.meanings.first {
        $0.question == question.rawValue && Int($0.state) == level + 1
          && $0.number == question.numberPosition
      }?.range
    default: nil
    }
  }
}

extension Scorer {
  /// The share of weight that has to move before another strategy wins, see
  /// ``WeightAnalysis/radius(lead:worst:)``.
  @inline(__always)
  func radius(of winner: Int) -> Double {
    let scale = Double(scale)
    return totals.indices.reduce(1) { least, rival in
      guard rival != winner, barring[rival] == 0 else { return least }
      let worst = weights.indices.reduce(100) { least, criterion in
        min(least, value(winner, criterion) - value(rival, criterion))
      }
      let lead = Double(totals[winner] - totals[rival]) / scale
      return min(least, WeightAnalysis.radius(lead: lead, worst: Double(worst)))
    }
  }

  /// Position of the strategy to start with as things stand, see ``CallEvidence/start``.
  var start: Int? {
    let winner = winner
    if barring[winner] > 0 { return nil }
    return sufficient(besides: winner) ?? easierRival(than: winner) ?? winner
  }

  /// Position of prompting, where something else wins although a prompt is enough that is there
  /// already, see ``PromptSufficiency``: what working one out takes makes no odds.
  func sufficient(besides winner: Int) -> Int? {
    guard let prompting = rubric.prompting, prompting != winner,
      PromptSufficiency.holds(situation.states), barring[prompting] == 0
    else { return nil }
    return prompting
  }

  /// Position of the best strategy that is easier to carry out than one of which that is doubtful,
  /// what is feasible first; none where there is none.
  func easierRival(than strategy: Int) -> Int? {
    guard feasibility(strategy) == .doubtful else { return nil }
    var best: Int?
    for rival in totals.indices where rival != strategy {
      let feasibility = feasibility(rival)
      guard situation.isEasier(rival, feasibility, than: strategy, .doubtful) else { continue }
      guard let known = best else {
        best = rival
        continue
      }
      let other = self.feasibility(known)
      if feasibility < other || feasibility == other && precedes(rival, known) { best = rival }
    }
    return best
  }

  /// Whether gates leave a strategy as the only choice.
  func isForced(_ strategy: Int) -> Bool {
    barring.indices.allSatisfy { (barring[$0] > 0) == ($0 != strategy) }
  }

  /// A strategy's value on a criterion, 0…100.
  private func value(_ strategy: Int, _ criterion: Int) -> Int {
    min(100, max(0, raw[strategy * weights.count + criterion]))
  }
}
