extension Question {
  /// Why the question is asked: what the answer says about the choice of a strategy, in one
  /// sentence.
  public var reason: String { Self.reasons[self] ?? "" }

  private static let reasons = criteria.merging(context) { first, _ in first }

  private static let criteria: [Question: String] = [
    .taskSpecificity:
      "The further from everyday language work, the less a prompt alone achieves and the more "
      + "there is to gain by changing the model.",
    .budget:
      "Each strategy has its usual cost; what the money does not cover is marked down or ruled out.",
    .time:
      "A prompt is ready sooner than a tuned model, and that sooner than a trained one; what comes "
      + "too late is ruled out.",
    .consistency:
      "The more a wrong output costs, the more it is worth that a tuned model is steadier than "
      + "instructions.",
    .labeledExamples:
      "Tuning learns from examples of right outputs: with too few it learns little, and labeling "
      + "costs money and time; count all, those to measure with, too.",
    .unlabeledTokens:
      "Training from scratch needs a huge amount of text, and teaching a model a field's language "
      + "a large one.",
    .data: "Even a rough idea of the data tells which strategies have something to learn from.",
  ]

  private static let context: [Question: String] = [
    .gap:
      "Different lacks have different remedies: facts can be looked up, habits tuned in, and a "
      + "new language must be learned.",
    .driver:
      "A cheaper or faster model, or one of your own, can call for another strategy than better "
      + "outputs do.",
    .requestVariety:
      "A tuned model learns what stays the same; instructions can change with every request.",
    .examplesSource:
      "Tuning is open even to those without examples today, if good ones can be had soon.",
    .taughtBy:
      "What a page of instructions teaches a person, it usually teaches a model; what takes much "
      + "practice has to be trained.",
    .strongModel:
      "If the strongest model cannot be used, a smaller one may have to be made good enough.",
    .modality: "What models have hardly seen cannot be brought out of them by a prompt.",
    .baseModel: "Prompts and tuning both need a model to start from; training does not.",
    .promptBaseline:
      "What prompting has already achieved is the best evidence of what it can achieve.",
    .taskType: "Some kinds of tasks are easily tuned, others are done well by a prompt.",
    .knowledgeChanges:
      "What is trained into a model grows old; what is looked up stays as new as its source.",
    .mlExpertise: "Tuning takes people who have done it, and training far more of them.",
    .monthlyRequests:
      "Long prompts to a large model are paid for with each request; at high volume a smaller "
      + "tuned model can pay off.",
    .latency: "A small tuned model answers sooner than a large one with a long prompt.",
    .classes: "Examples are needed for each label: the more labels, the more examples.",
    .mustSelfHost:
      "On your own machines the largest hosted models are out of reach, and serving costs are "
      + "yours.",
    .modelParameters: "The size of the model drives what tuning, training and serving cost.",
  ]
}
