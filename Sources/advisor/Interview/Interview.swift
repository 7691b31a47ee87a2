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
/// Before anything but prompts is recommended, it is asked what prompts have come to, and at the end
/// where the model may run.
/// Going back keeps the answers, so that passing over a question again takes one empty line.
struct Interview: Sendable {
  let advisor: Advisor
  /// What is known so far.
  private(set) var answers: Answers
  /// The questions that were answered or skipped, in the order they were asked.
  private(set) var asked: [Question] = []
  /// What is waited for.
  var prompt = Prompt.ended(.nothingKnown)
  /// How the strategies stand; none before the first criterion is answered.
  var decision: Decision?
  /// The open questions that could change the recommendation, skipped ones included.
  var open: [Report.OpenQuestion] = []
  /// The questions that are worth asking beside the criteria, in this order.
  var unasked: [Question] = []

  /// Where among the questions the current one is; beyond the last if it was not asked before.
  private(set) var position = 0
  /// A level that may have been meant.
  private var suggestion: String?
  /// Whether to go on beyond ``usualLength``.
  private(set) var goesOn = false

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

  func isUnasked(_ question: Question) -> Bool { !asked.contains(question) }
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
