import AdaptationAdvisor

/// What is served: an advisor, and the documents that it was made from.
struct Service: Sendable {
  let advisor: Advisor
  /// What estimates rest on.
  let prices: PriceTable
  let tools: [Tool]
  let resources: [Resource]

  /// - Parameter rubric: The bytes of the advisor's rubric.
  init(_ advisor: Advisor, prices: PriceTable, rubric: [UInt8]) {
    self.advisor = advisor
    self.prices = prices
    tools = [
      .recommend(advisor), .estimate(advisor, prices), .whatWouldMake(advisor),
      .explainRule(advisor.rubric),
    ]
    resources = [.rubric(rubric), .questionnaire, .guide]
  }

  /// Who answers, as the protocol wants it.
  static let identity = JSONNode.object([
    "name": .string(Program.name), "title": .string("Adaptation advisor"),
    "version": .string(Program.version),
  ])

  /// What can be asked.
  static let capabilities = JSONNode.object(["tools": .object([:]), "resources": .object([:])])

  /// How a model should go about it.
  static let instructions = """
    Advises how to adapt a language model to a task: training, fine-tuning or prompt engineering. \
    Collect what is known about the task and call 'recommend' with it; leave out what is not \
    known, and do not guess. The result says how firm it is: tell the user when it is a close \
    call, and ask what it lists under ask_next. 'what_would_make' tells what would have to be \
    different for another strategy, 'estimate' shows cost and time with every sum, \
    'explain_rule' gives the reason and the sources of a rule that a report names, and what a \
    source says.
    """
}
