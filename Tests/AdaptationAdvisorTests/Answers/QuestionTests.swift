import Testing

@testable import AdaptationAdvisor

@Suite("The questionnaire")
struct QuestionTests {
  /// The vocabulary that callers rely on: key and levels of every question, in order.
  private static let vocabulary: [(key: String, levels: String)] = [
    ("task_specificity", "general moderate specialized novel"),
    ("budget", "low medium high"),
    ("time", "short medium long"),
    ("consistency", "exploratory standard high critical"),
    ("labeled_examples", ""),
    ("unlabeled_tokens", ""),
    ("data", "none low medium high"),
    ("gap", "none knowledge behavior reasoning domain language"),
    (
      "driver",
      "quality serving-cost latency automation control speed-to-market research ambition"
    ),
    ("request_variety", "fixed growing new-each-time many-tasks unsettled"),
    ("examples_source", "stored generated expert-made misfit none"),
    ("taught_by", "words words-and-lookup examples immersion"),
    ("strong_model", "fits too-costly-or-slow barred small-hardware inadequate"),
    ("modality", "common low-resource-language private-notation non-text"),
    ("base_model", "usable wrong-vocabulary too-large license-barred none"),
    (
      "prompt_baseline",
      "not-tried falls-short exhausted tuning-falls-short nearly meets-target"
    ),
    (
      "task_type",
      "classification extraction generation question-answering code translation reasoning agent "
        + "foundation other"
    ),
    ("knowledge_changes", "rarely monthly daily"),
    ("ml_expertise", "none some team research-lab"),
    ("monthly_requests", ""),
    ("latency_ms", ""),
    ("classes", ""),
    ("must_self_host", ""),
    ("model_parameters", ""),
  ]

  @Test("Keys and levels are exactly the published vocabulary, in its order")
  func vocabulary() {
    #expect(Question.allCases.map(\.key) == Self.vocabulary.map(\.key))
    for (question, row) in zip(Question.allCases, Self.vocabulary) {
      #expect(question.levels.map(\.name).joined(separator: " ") == row.levels, "\(row.key)")
    }
  }

  @Test("Numbers answer in these units, and one question by yes or no")
  func units() {
    let units: [Question: Question.Unit] = [
      .budget: .dollars, .time: .days, .latency: .milliseconds, .labeledExamples: .count,
      .unlabeledTokens: .count, .monthlyRequests: .count, .classes: .count,
      .modelParameters: .count,
    ]
    #expect(Question.allCases.allSatisfy { $0.unit == units[$0] })
    #expect(Question.allCases.filter(\.isFlag) == [.mustSelfHost])
  }

  @Test("The five criteria come first: specificity, budget, time, consistency and the data")
  func criteria() {
    let keys = [
      "task_specificity", "budget", "time", "consistency", "labeled_examples", "unlabeled_tokens",
      "data",
    ]
    #expect(Question.allCases.filter(\.isCriterion).map(\.key) == keys)
  }

  @Test("A question is found by its key and by nothing else")
  func lookup() {
    for question in Question.allCases { #expect(Question(key: question.key) == question) }
    for key in ["", "latency", "id", "title", "Budget", "labeled-examples"] {
      #expect(Question(key: key) == nil)
    }
  }

  @Test("Options are the keys with dashes")
  func options() {
    #expect(Question.labeledExamples.option == "--labeled-examples")
    #expect(Question.latency.option == "--latency-ms")
    #expect(Question.gap.option == "--gap")
  }

  @Test("Every question is a question, and every level says what it means")
  func texts() {
    for question in Question.allCases {
      #expect(question.text.hasSuffix("?"), "\(question.key)")
      #expect(question.levels.allSatisfy { !$0.meaning.isEmpty }, "\(question.key)")
      #expect(Set(question.levels.map(\.meaning)).count == question.levels.count)
    }
  }

  @Test("A placeholder says what kind of answer is wanted")
  func placeholders() {
    #expect(Question.budget.placeholder == "dollars or level")
    #expect(Question.time.placeholder == "days or level")
    #expect(Question.latency.placeholder == "milliseconds")
    #expect(Question.classes.placeholder == "count")
    #expect(Question.gap.placeholder == "level")
    #expect(Question.mustSelfHost.placeholder == "true or false")
  }
}
