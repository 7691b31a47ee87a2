import Testing

@testable import AdaptationAdvisor

@Suite("Answers in JSON")
struct AnswersJSONTests {
  @Test("Every key is read, with words and with plain values")
  func everyKey() throws {
    let text = """
      {"id": "a-1", "title": "Ticket routing", "task_specificity": "specialized",
       "budget": "5k..20k", "time": "6w", "consistency": "high", "labeled_examples": 1200,
       "unlabeled_tokens": "30B", "data": "medium", "gap": "behavior", "driver": "serving-cost",
       "request_variety": "fixed", "examples_source": "stored", "taught_by": "examples",
       "strong_model": "fits", "modality": "common", "base_model": "usable",
       "prompt_baseline": "not-tried", "task_type": "classification",
       "knowledge_changes": "rarely", "ml_expertise": "some", "monthly_requests": 1e6,
       "latency_ms": "2s", "classes": 77.0, "must_self_host": true, "model_parameters": 8e9}
      """
    var expected = Answers()
    expected.id = "a-1"
    expected.title = "Ticket routing"
    expected.taskSpecificity = .specialized
    expected.budget = Quantity(5000...20_000)
    expected.time = 42
    expected.consistency = .high
    expected.labeledExamples = 1200
    expected.unlabeledTokens = 30e9
    expected.data = .medium
    expected.gap = .behavior
    expected.driver = .servingCost
    expected.requestVariety = .fixed
    expected.examplesSource = .stored
    expected.taughtBy = .examples
    expected.strongModel = .fits
    expected.modality = .common
    expected.baseModel = .usable
    expected.promptBaseline = .notTried
    expected.taskType = .classification
    expected.knowledgeChanges = .rarely
    expected.mlExpertise = .some
    expected.monthlyRequests = 1_000_000
    expected.latencyMilliseconds = 2000
    expected.classes = 77
    expected.mustSelfHost = true
    expected.modelParameters = 8e9
    let answers = try Answers(json: Array(text.utf8))
    #expect(answers == expected)
    #expect(answers.unanswered == [])
  }

  @Test("An empty object answers nothing, and null leaves a question open")
  func open() throws {
    #expect(try Answers(json: Array("{}".utf8)) == Answers())
    let nulls = (Question.allCases.map(\.key) + ["id", "title", "target"]).map { "\"\($0)\": null" }
    let text = "{\(nulls.joined(separator: ", "))}"
    #expect(try Answers(json: Array(text.utf8)) == Answers())
  }

  @Test(
    "What is wrong is told with its place, path, key and remedy",
    arguments: [
      (
        #"{"budgt": 5}"#, "1:2", "$", "budgt",
        "unknown key 'budgt'; did you mean 'budget'?"
      ),
      (
        #"{"consistency": "hihg"}"#, "1:17", "$.consistency", "consistency",
        "'hihg' is not a level of consistency. Did you mean 'high'?"
          + " Levels: exploratory, standard, high, critical."
      ),
      (
        #"{"budget": 1, "budget": 2}"#, "1:15", "$", "budget",
        "the key 'budget' was given before, in column 2; keep one"
      ),
      (
        #"{"labeled_examples": true}"#, "1:22", "$.labeled_examples", "labeled_examples",
        "expected a number or a string, found true or false"
      ),
      (
        #"{"gap": ["knowledge"]}"#, "1:9", "$.gap", "gap",
        "expected a string, found an array"
      ),
      (
        #"{"budget": {"low": 5, "high": 9}}"#, "1:12", "$.budget", "budget",
        "expected a number or a string, found an object"
      ),
      (
        #"{"must_self_host": 1}"#, "1:20", "$.must_self_host", "must_self_host",
        "'1' is neither true nor false."
      ),
      (
        #"{"time": -3}"#, "1:10", "$.time", "time", "-3 is negative. Give 0 or more."
      ),
      (
        #"{"time": 1e400}"#, "1:10", "$.time", "time",
        "1e400 is too large to be a number here."
      ),
      (
        #"{"time": "6m"}"#, "1:10", "$.time", "time",
        "'6m' could mean months or minutes. Write '6mo' for months."
      ),
      (#"{"id": 7}"#, "1:8", "$.id", "id", "expected a string, found a number; write it in quotes"),
      (#"[]"#, "1:1", "$", nil, "expected an object, found an array"),
    ] as [(String, String, String, String?, String)])
  func faults(text: String, place: String, path: String, field: String?, message: String) throws {
    let error = #expect(throws: DocumentError.self) { try Answers(json: Array(text.utf8)) }
    let diagnostic = try #require(error?.diagnostics.first)
    #expect(error?.diagnostics.count == 1)
    #expect("\(diagnostic.line):\(diagnostic.column)" == place)
    #expect(diagnostic.path == path)
    if let field { #expect(diagnostic.field == field) }
    #expect(diagnostic.message == message)
  }

  @Test("All that is wrong is told at once, in the order of the document")
  func severalFaults() throws {
    let text = """
      {
        "id": "näme",
        "consistency": "hihg", "budgt": 5,
        "time": -3,
        "labeled_examples": null,
        "time": 4,
        "must_self_host": "perhaps",
        "latency_ms": [1]
      }
      """
    let error = #expect(throws: DocumentError.self) { try Answers(json: Array(text.utf8)) }
    let places = error?.diagnostics.map { "\($0.line):\($0.column) \($0.path ?? "")" }
    #expect(
      places == [
        "3:18 $.consistency", "3:26 $", "4:11 $.time", "6:3 $", "7:21 $.must_self_host",
        "8:17 $.latency_ms",
      ])
    #expect(error?.description.split(separator: "\n").count == 6)
    #expect(error?.description.hasPrefix("3:18: $.consistency: 'hihg' is not a level") == true)
    #expect(
      error?.diagnostics.first?.excerpt == """
          "consistency": "hihg", "budgt": 5,
                         ^
        """)
    #expect(
      error?.diagnostics.map(\.field) == [
        "consistency", "budgt", "time", "time", "must_self_host", "latency_ms",
      ])
  }

  @Test("Text that is no JSON is told as such, with its place")
  func noJSON() throws {
    let error = #expect(throws: DocumentError.self) {
      try Answers(json: Array("{\"budget\": 20k}".utf8))
    }
    #expect(error?.diagnostics.count == 1)
    #expect(error?.diagnostics.first?.path == nil)
    #expect(error?.diagnostics.first?.column == 14)
  }
}
