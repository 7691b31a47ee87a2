extension Answers {
  /// How far the task is from what general models do every day.
  public var taskSpecificity: TaskSpecificity? {
    get { level(.taskSpecificity) }
    set { setLevel(.taskSpecificity, newValue) }
  }

  /// How costly a wrong or uneven output is.
  public var consistency: Consistency? {
    get { level(.consistency) }
    set { setLevel(.consistency, newValue) }
  }

  /// How much data there is, where no number is known.
  public var data: DataLevel? {
    get { level(.data) }
    set { setLevel(.data, newValue) }
  }

  /// What a general model lacks for the task.
  public var gap: Gap? {
    get { level(.gap) }
    set { setLevel(.gap, newValue) }
  }

  /// What the change must chiefly improve.
  public var driver: Driver? {
    get { level(.driver) }
    set { setLevel(.driver, newValue) }
  }

  /// How alike next year's requests are to examples collected now.
  public var requestVariety: RequestVariety? {
    get { level(.requestVariety) }
    set { setLevel(.requestVariety, newValue) }
  }

  /// Where examples of right outputs would come from.
  public var examplesSource: ExamplesSource? {
    get { level(.examplesSource) }
    set { setLevel(.examplesSource, newValue) }
  }

  /// How a capable newcomer would learn the task.
  public var taughtBy: TaughtBy? {
    get { level(.taughtBy) }
    set { setLevel(.taughtBy, newValue) }
  }

  /// Whether the strongest hosted model could do the task in production.
  public var strongModel: StrongModel? {
    get { level(.strongModel) }
    set { setLevel(.strongModel, newValue) }
  }

  /// What inputs and outputs consist of.
  public var modality: Modality? {
    get { level(.modality) }
    set { setLevel(.modality, newValue) }
  }

  /// What is in the way of starting from the best existing model.
  public var baseModel: BaseModel? {
    get { level(.baseModel) }
    set { setLevel(.baseModel, newValue) }
  }

  /// How far prompting was taken, and with what result.
  public var promptBaseline: PromptBaseline? {
    get { level(.promptBaseline) }
    set { setLevel(.promptBaseline, newValue) }
  }

  /// What kind of task it is.
  public var taskType: TaskType? {
    get { level(.taskType) }
    set { setLevel(.taskType, newValue) }
  }

  /// How often the knowledge behind the outputs changes.
  public var knowledgeChanges: KnowledgeChanges? {
    get { level(.knowledgeChanges) }
    set { setLevel(.knowledgeChanges, newValue) }
  }

  /// Who is there to do machine learning.
  public var mlExpertise: MLExpertise? {
    get { level(.mlExpertise) }
    set { setLevel(.mlExpertise, newValue) }
  }

  private func level<L: AnswerLevel>(_ question: Question) -> L? {
    guard case .level(let index) = self[question] else { return nil }
    return L(rawValue: question.levels[index].name)
  }

  private mutating func setLevel(_ question: Question, _ level: (some AnswerLevel)?) {
    self[question] = level.flatMap { question.level(named: $0.rawValue) }.map { .level($0) }
  }
}

extension Answers {
  /// US dollars for the whole adaptation over the horizon; `nil` where it was given as a level.
  public var budget: Quantity? {
    get { quantity(.budget) }
    set { setQuantity(.budget, newValue) }
  }

  /// Days until it must serve users; `nil` where it was given as a level.
  public var time: Quantity? {
    get { quantity(.time) }
    set { setQuantity(.time, newValue) }
  }

  /// Examples of right outputs at hand.
  public var labeledExamples: Quantity? {
    get { quantity(.labeledExamples) }
    set { setQuantity(.labeledExamples, newValue) }
  }

  /// Tokens of unlabeled text of the domain.
  public var unlabeledTokens: Quantity? {
    get { quantity(.unlabeledTokens) }
    set { setQuantity(.unlabeledTokens, newValue) }
  }

  /// Requests a month.
  public var monthlyRequests: Quantity? {
    get { quantity(.monthlyRequests) }
    set { setQuantity(.monthlyRequests, newValue) }
  }

  /// The longest bearable delay of an answer, in milliseconds.
  public var latencyMilliseconds: Quantity? {
    get { quantity(.latency) }
    set { setQuantity(.latency, newValue) }
  }

  /// Labels to choose from.
  public var classes: Quantity? {
    get { quantity(.classes) }
    set { setQuantity(.classes, newValue) }
  }

  /// The size of the model to adapt or train, in parameters.
  public var modelParameters: Quantity? {
    get { quantity(.modelParameters) }
    set { setQuantity(.modelParameters, newValue) }
  }

  /// Whether the model must run on the team's own machines.
  public var mustSelfHost: Bool? {
    get { if case .flag(let value) = self[.mustSelfHost] { value } else { nil } }
    set { self[.mustSelfHost] = newValue.map { .flag($0) } }
  }

  private func quantity(_ question: Question) -> Quantity? {
    if case .quantity(let value) = self[question] { value } else { nil }
  }

  private mutating func setQuantity(_ question: Question, _ value: Quantity?) {
    self[question] = value.map { .quantity($0) }
  }
}
