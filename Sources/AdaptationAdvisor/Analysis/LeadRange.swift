/// What each answer to one question does to the lead of the recommended strategy, all other answers
/// as they are (one-way sensitivity).
struct LeadRange: Hashable, Sendable {
  let question: Question
  /// What the answers come to, from what leaves the least of the lead to what gives it the most.
  let ends: [End]

  /// What an answer comes to.
  struct End: Hashable, Sendable {
    let answer: Answer
    let lead: Lead
    /// Position of the strategy that is recommended with this answer.
    let winner: Int
  }

  /// How the strategy that is recommended now stands against the others.
  enum Lead: Hashable, Comparable, Sendable {
    /// It is ruled out.
    case out
    /// Σ weight × value, less that of the best other strategy that is not ruled out.
    case by(Int)
    /// All others are ruled out.
    case alone
  }

  /// Whether the answers make a difference.
  var movesLead: Bool { ends.first?.lead != ends.last?.lead }

  /// How far apart the leads are, apart from answers that rule a strategy out.
  var width: Int {
    let leads = ends.compactMap { end in if case .by(let points) = end.lead { points } else { nil }
    }
    return (leads.last ?? 0) - (leads.first ?? 0)
  }
}

extension Evaluator {
  /// What each answer alone does to the lead, the widest range first. Questions that move nothing
  /// are left out; there are none at all where no strategy but one can be carried out.
  func leadRanges(_ answers: Answers, _ evaluation: Evaluation) -> [LeadRange] {
    var scorer = scorer
    scorer.score(evaluation.situation)
    guard case .by = scorer.lead(of: evaluation.winner) else { return [] }
    let questions = QuestionSet(answers.answered).union(answers.askable).questions
    return questions.map { leadRange(of: $0, answers[$0], evaluation, &scorer) }
      .filter(\.movesLead)
      .sorted { ($1.width, $0.question.rawValue) < ($0.width, $1.question.rawValue) }
  }

  private func leadRange(
    of question: Question, _ answer: Answer?, _ evaluation: Evaluation, _ scorer: inout Scorer
  ) -> LeadRange {
    let given = evaluation.situation
    let ends = trials(of: question, answer, in: given).map { answer in
      scorer.move(to: situation(given, with: answer, to: question), after: question)
      return LeadRange.End(
        answer: answer, lead: scorer.lead(of: evaluation.winner), winner: scorer.winner)
    }
    scorer.move(to: given, after: question)
    let order = ends.indices.sorted { (ends[$0].lead, $0) < (ends[$1].lead, $1) }
    return LeadRange(question: question, ends: order.map { ends[$0] })
  }

  /// The answers to try, the given one among them: every level; half and twice a number, or the ends
  /// of a range; where it was left open, or is 0, the numbers that the rubric holds likely.
  private func trials(
    of question: Question, _ answer: Answer?, in given: Situation
  ) -> [Answer] {
    let all = completions.answers(to: question, in: given, stepsPerDecade: 1)
    guard question.isNumber, !all.isEmpty else { return all }
    switch answer {
    case .level: return question.levels.indices.map { .level($0) }
    case .quantity(let quantity) where quantity.isExact && quantity.low > 0:
      let half = quantity.low / 2
      let least = max(question.least, question.unit == .count ? half.rounded(.up) : half)
      return [least, quantity.low, quantity.low * 2].map { .quantity(Quantity($0)) }
    case .quantity(let quantity) where !quantity.isExact:
      return [quantity.low, quantity.middle, quantity.high].map { .quantity(Quantity($0)) }
    default:
      let likely = rubric.outcomes(of: question, otherwise: all).map(\.answer)
      return answer.map { [$0] + likely.filter { $0 != answer } } ?? likely
    }
  }
}

extension Scorer {
  /// How a strategy stands against the best of the others that can be carried out.
  fileprivate func lead(of strategy: Int) -> LeadRange.Lead {
    if barring[strategy] > 0 { return .out }
    let rival = best(except: strategy)
    return rival == strategy || barring[rival] > 0
      ? .alone : .by(totals[strategy] - totals[rival])
  }
}
