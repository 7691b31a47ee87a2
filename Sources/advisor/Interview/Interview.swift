import AdaptationAdvisor

/// The guided form as a value: a line goes in, what it did comes out. It reads and prints nothing.
///
///     var interview = Interview(Advisor())
///     interview.answer("specialized")  // the first question: task specificity
///     interview.answer("")             // skips the budget
///     interview.answer("back")         // and asks for it again
///
/// The five criteria come first, then whatever can still change the answer, the most worth asking
/// first; where no answer can alone, but the answer is not clear, what can together with another.
/// Before anything but prompts is recommended, it is asked what prompts have come to.
/// Going back keeps the answers, so that passing over a question again takes one empty line.
struct Interview: Sendable {
  let advisor: Advisor
  /// What is known so far.
  private(set) var answers: Answers
  /// The questions that were answered or skipped, in the order they were asked.
  private(set) var asked: [Question] = []
  /// What is waited for.
  private(set) var prompt = Prompt.ended(.nothingKnown)
  /// How the strategies stand; none before the first criterion is answered.
  private(set) var decision: Decision?
  /// The open questions that could change the recommendation, skipped ones included.
  private(set) var open: [Report.OpenQuestion] = []
  /// The questions that are worth asking beside the criteria, in this order.
  private(set) var unasked: [Question] = []

  /// Where among the questions the current one is; beyond the last if it was not asked before.
  private(set) var position = 0
  /// A level that may have been meant.
  private var suggestion: String?
  /// Whether to go on beyond ``usualLength``.
  private var goesOn = false

  /// After so many questions it is left to the user whether to go on.
  static let usualLength = 10

  /// An interview about what some answers leave open.
  init(_ advisor: Advisor, knowing answers: Answers = Answers()) {
    self.advisor = advisor
    self.answers = answers
    goToNext()
  }
}

extension Interview {
  /// What the interview waits for.
  enum Prompt: Hashable, Sendable {
    case question(Question)
    /// Whether an answer is meant that may be a slip.
    case sure(Doubt)
    /// Whether to go on, though so many questions could still change the answer.
    case goOn(open: Int)
    case ended(Ending)
  }

  /// Why there is nothing more to ask.
  enum Ending: Hashable, Sendable {
    /// No open question can change the answer by itself, nor with another unless it is clear.
    case settled
    /// Only questions that were skipped could.
    case skipped
    /// The user has had enough, or there is no more input.
    case stopped
    /// Nothing was said about any of the five criteria.
    case nothingKnown
  }
}

extension Interview {
  /// Takes a line that the user typed.
  mutating func answer(_ line: String) -> Reply {
    let entry = Entry(line)
    if case .ended = prompt { return .ended }
    switch entry {
    case .quit: return stop()
    case .back: return goBack()
    case .help: return .help
    case .skip, .nothing, .words: break
    }
    switch prompt {
    case .question(let question): return take(entry, as: question)
    case .sure(let doubt): return settle(doubt, entry)
    case .goOn: return decide(entry)
    case .ended: return .ended
    }
  }

  /// Ends where the input ends, or where the user has had enough.
  @discardableResult
  mutating func stop() -> Reply {
    prompt = .ended(decision == nil ? .nothingKnown : .stopped)
    return .ended
  }

  private func isUnasked(_ question: Question) -> Bool { !asked.contains(question) }
}

extension Interview {
  private mutating func take(_ entry: Entry, as question: Question) -> Reply {
    let before = decision
    let meant = suggestion
    suggestion = nil
    switch entry {
    case .nothing where answers.text(of: question) != nil:
      goOn(from: question)
      return .kept(question)
    case .words(let words):
      let text = Entry.isYes(words) ? meant ?? words : words
      var changed = answers
      do throws(Misreading) {
        try AnswerLine.set(question, to: text, in: &changed)
      } catch {
        suggestion = error.suggestion
        return .misread(error)
      }
      if let doubt = Doubt(question, text, changed) {
        prompt = .sure(doubt)
        return .doubted
      }
      answers = changed
      goOn(from: question)
      return .answered(question, before: before)
    default:
      answers.clear(question)
      goOn(from: question)
      return .skipped(question, before: before)
    }
  }

  /// Takes an answer that was asked about, or another in its place.
  private mutating func settle(_ doubt: Doubt, _ entry: Entry) -> Reply {
    prompt = .question(doubt.question)
    if case .words(let words) = entry {
      if Entry.isNo(words) { return .back }
      guard Entry.isYes(words) else { return take(entry, as: doubt.question) }
    } else if entry != .nothing {
      return take(entry, as: doubt.question)
    }
    let before = decision
    answers = doubt.answers
    goOn(from: doubt.question)
    return .answered(doubt.question, before: before)
  }

  /// Whether to go on beyond the usual length.
  private mutating func decide(_ entry: Entry) -> Reply {
    guard case .words(let words) = entry, Entry.isYes(words) else {
      if case .words(let words) = entry, !Entry.isNo(words) {
        return .misread(Misreading(text: "Answer yes or no.", suggestion: nil))
      }
      return stop()
    }
    goesOn = true
    goToNext()
    return .goesOn
  }

  private mutating func goBack() -> Reply {
    if case .sure(let doubt) = prompt {
      prompt = .question(doubt.question)
      return .back
    }
    guard position > 0 else { return .atStart }
    suggestion = nil
    position -= 1
    prompt = .question(asked[position])
    return .back
  }

  private mutating func goOn(from question: Question) {
    if position == asked.count { asked.append(question) }
    position += 1
    goToNext()
  }
}

extension Interview {
  /// Works out how the strategies stand, and what to ask next.
  private mutating func goToNext() {
    decision = try? advisor.decide(answers)
    open = (try? advisor.askNext(for: answers)) ?? []
    unasked = worthAsking
    prompt = position < asked.count ? .question(asked[position]) : fresh
  }

  /// What comes after the questions that were asked.
  private var fresh: Prompt {
    if let question = nextCriterion { return .question(question) }
    if decision == nil { return .ended(.nothingKnown) }
    if asked.count < Self.usualLength || goesOn, asksAboutPrompts {
      return .question(.promptBaseline)
    }
    guard let question = unasked.first else { return .ended(open.isEmpty ? .settled : .skipped) }
    if asked.count >= Self.usualLength, !goesOn { return .goOn(open: unasked.count) }
    return .question(asksForKind(before: question) ? .taskType : question)
  }

  /// Whether the kind of task comes first: only classification has labels to count.
  private func asksForKind(before question: Question) -> Bool {
    question == .classes && answers.taskType == nil && isUnasked(.taskType)
      && advisor.rubric.readQuestions.contains(.taskType)
  }

  /// Whether more than a prompt would be recommended without a word on what prompts can do, which is
  /// where every project begins, whatever the answer changes.
  private var asksAboutPrompts: Bool {
    decision?.strategy != .promptEngineering && isUnasked(.promptBaseline)
      && answers.promptBaseline == nil
      && advisor.rubric.readQuestions.contains(.promptBaseline)
  }

  private var worthAsking: [Question] {
    let hasLabels = answers.taskType.map { $0 == .classification } ?? true
    let isWorth: (Question) -> Bool = { isUnasked($0) && ($0 != .classes || hasLabels) }
    // What a model lacks comes first: everybody can say it, and it tells most about what helps.
    let telling = open.compactMap { Question(key: $0.question) }.filter(isWorth)
    let alone = telling.filter { $0 == .gap } + telling.filter { $0 != .gap }
    guard alone.isEmpty, decision?.call != .clear else { return alone }
    let others = answers.unanswered.filter { !$0.isCriterion && isWorth($0) }
    return (try? advisor.askTogether(for: answers, among: others)) ?? []
  }

  private var nextCriterion: Question? {
    let always: [Question] = [.taskSpecificity, .budget, .time, .consistency]
    let isOpen: (Question) -> Bool = { isUnasked($0) && answers.text(of: $0) == nil }
    if let question = always.first(where: isOpen) { return question }
    let isDataKnown = answers.data != nil
    if isOpen(.labeledExamples), !isDataKnown { return .labeledExamples }
    // The others are asked only where they can matter, and there is still room for them.
    let hasRoom = asked.count < Self.usualLength || goesOn
    let couldMatter: (Question) -> Bool = { decision == nil || hasRoom && unasked.contains($0) }
    if isOpen(.unlabeledTokens), !isDataKnown, couldMatter(.unlabeledTokens) {
      return .unlabeledTokens
    }
    let isNumberKnown = answers.labeledExamples != nil || answers.unlabeledTokens != nil
    if isOpen(.data), !isNumberKnown, couldMatter(.data) { return .data }
    return nil
  }
}
