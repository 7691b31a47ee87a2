import AdaptationAdvisor

extension Interview {
  /// Works out how the strategies stand, and what to ask next.
  mutating func goToNext() {
    decision = try? advisor.decide(answers)
    open = (try? advisor.askNext(for: answers)) ?? []
    unasked = worthAsking
    prompt = position < asked.count ? .question(asked[position]) : fresh
  }

  /// What comes after the questions that were asked.
  private var fresh: Prompt {
    if let question = nextCriterion { return .question(question) }
    if decision == nil { return .ended(.nothingKnown) }
    if hasRoom, asksAboutPrompts { return .question(.promptBaseline) }
    if hasRoom, asksAboutHosting {
      let isLast = asked.count + 1 == Self.usualLength && !goesOn
      if unasked.isEmpty || isLast { return .question(.mustSelfHost) }
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
    // What a model lacks comes first: everybody can say it, and it tells most about what helps.
    let telling = open.compactMap { Question(key: $0.question) }.filter(isUnasked)
    let alone = telling.filter { $0 == .gap } + telling.filter { $0 != .gap }
    guard alone.isEmpty, decision?.call != .clear else { return alone }
    let others = answers.askableQuestions.filter { !$0.isCriterion && isUnasked($0) }
    return (try? advisor.askTogether(for: answers, among: others)) ?? []
  }

  /// Whether there is still room for what need not be asked.
  private var hasRoom: Bool { asked.count < Self.usualLength || goesOn }

  /// Whether nothing is known about where the model may run, which changes the cost, and how a
  /// strategy is carried out, more than anything else, though it may leave the strategy the same.
  private var asksAboutHosting: Bool {
    let hasChoice = decision.map { $0.standings.count { $0.feasibility != .ruledOut } > 1 } ?? false
    return hasChoice && isUnasked(.mustSelfHost) && answers.mustSelfHost == nil
      && advisor.rubric.readQuestions.contains(.mustSelfHost)
  }

  private var nextCriterion: Question? {
    let always: [Question] = [.taskSpecificity, .budget, .time, .consistency]
    let isOpen: (Question) -> Bool = { isUnasked($0) && answers.text(of: $0) == nil }
    if let question = always.first(where: isOpen) { return question }
    let isDataKnown = answers.data != nil
    if isOpen(.labeledExamples), !isDataKnown { return .labeledExamples }
    // The others are asked only where they can matter, and there is still room for them.
    let couldMatter: (Question) -> Bool = { decision == nil || hasRoom && unasked.contains($0) }
    if isOpen(.unlabeledTokens), !isDataKnown, couldMatter(.unlabeledTokens) {
      return .unlabeledTokens
    }
    let isNumberKnown = answers.labeledExamples != nil || answers.unlabeledTokens != nil
    if isOpen(.data), !isNumberKnown, couldMatter(.data) { return .data }
    return nil
  }
}
