import Testing

@testable import AdaptationAdvisor

@Suite("Answers that a rubric can tell apart")
struct CompletionsTests {
  @Test("Levels and yes and no are all tried")
  func levels() throws {
    #expect(try Self.answers(to: .gap) == (0..<6).map { .level($0) })
    #expect(try Self.answers(to: .mustSelfHost) == [.flag(false), .flag(true)])
  }

  @Test("A number is tried below, between and above the numbers at which a rule changes")
  func numbers() throws {
    // A table changes at 100 and 1000; the technique that changes at 1 scores nothing.
    let labels = try Self.numbers(.labeledExamples)
    #expect(labels.map { $0.rounded() } == [50, 316, 2000])
    #expect(try Self.numbers(.time) == [5, 20])
    #expect(try Self.numbers(.modelParameters) == [5e9, 2e10])
  }

  @Test("A number that no rule reads is not tried")
  func unread() throws {
    #expect(try Self.answers(to: .classes) == [])
  }

  @Test("Cover changes at the estimates of each strategy, which other answers move")
  func cover() throws {
    // Low and central ends: 50, 100 and 500, 1000.
    let usual = try Self.numbers(.budget)
    #expect(usual.map { $0.rounded() } == [25, 71, 224, 707, 2000])
    // For a large model 4000 and 8000.
    let large = try Self.numbers(.budget, ["model_parameters": "20B"])
    #expect(large.map { $0.rounded() } == [25, 71, 632, 5657, 16_000])
  }

  @Test("Less than one class is not tried")
  func oneClass() throws {
    // 100 and 1000 examples per class are 0.5 and 0.05 classes.
    let table = #"{"reads": "labeled_examples", "strategies": ["tuning"], "rows": ["#
    let change = (piece: table, by: table.replacing("labeled_examples", with: "examples_per_class"))
    #expect(try Self.numbers(.classes, ["labeled_examples": "50"], change) == [1])
  }

  @Test("Examples per class change with the number of the other")
  func examplesPerClass() throws {
    let table = #"{"reads": "labeled_examples", "strategies": ["tuning"], "rows": ["#
    let change = (piece: table, by: table.replacing("labeled_examples", with: "examples_per_class"))
    // Edges 100 and 1000 per class.
    let labels = try Self.numbers(.labeledExamples, ["classes": "7"], change)
    #expect(labels.map { $0.rounded() } == [350, 2214, 14_000])
    let classes = try Self.numbers(.classes, ["labeled_examples": "5000"], change)
    #expect(classes.map { $0.rounded() } == [3, 16, 100])
    #expect(try Self.numbers(.classes, [:], change) == [])
  }

  @Test("Of no examples there are none per class, whatever the number of classes")
  func noExamples() throws {
    let evaluator = Evaluator(.standard)
    func numbers(_ words: [String: String]) throws -> [Double] {
      evaluator.completions.numbers(
        for: .classes, in: evaluator.situation(try Answers(words)), stepsPerDecade: 1)
    }
    let given = ["task_type": "classification", "budget": "50k"]
    let none = try numbers(given.merging(["labeled_examples": "0"]) { $1 })
    #expect(try none == numbers(given))
  }

  @Test("The numbers tried ascend and never lie on a threshold of the question itself")
  func ascending() throws {
    let rubric = Rubric.standard
    var random = SeededRandom(seed: 8)
    let evaluator = Evaluator(rubric)
    for _ in 0..<10 {
      let situation = evaluator.situation(RandomAnswers.make(&random))
      for question in Question.allCases where question.isNumber {
        let numbers = Completions(rubric).numbers(for: question, in: situation)
        #expect(!numbers.isEmpty)
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
        let own = rubric.thresholds.filter { $0.fact == .question(question) }.map(\.value)
        #expect(Set(numbers).isDisjoint(with: own))
        // Something is tried below the first threshold, above the last, and between any two.
        for (low, high) in zip([0] + own.sorted(), own.sorted() + [.infinity]) where low < high {
          #expect(numbers.contains { $0 > low && $0 < high })
        }
      }
    }
  }

  private static func answers(
    to question: Question, _ words: [String: String] = [:],
    _ change: (piece: String, by: String)? = nil
  ) throws -> [Answer] {
    let rubric = try SmallRubric.rubric(replacing: [change].compactMap { $0 })
    let situation = Evaluator(rubric).situation(try Answers(words))
    return Completions(rubric).answers(to: question, in: situation)
  }

  private static func numbers(
    _ question: Question, _ words: [String: String] = [:],
    _ change: (piece: String, by: String)? = nil
  ) throws -> [Double] {
    try answers(to: question, words, change).compactMap {
      if case .quantity(let quantity) = $0 { quantity.middle } else { nil }
    }
  }
}
