import Testing

@testable import AdaptationAdvisor

@Suite("Conditions")
struct ConditionTests {
  /// Three conditions, one of each truth, in a situation where only two answers are known.
  private static let known: [Truth: Condition] = [
    .yes: .flag(.mustSelfHost, true),
    .no: .levels(.gap, 1 << 2),
    .unknown: .number(.question(.classes), atLeast: 1, below: nil),
  ]

  private static let situation: Situation = {
    var answers = Answers()
    answers.mustSelfHost = true
    answers.gap = .knowledge
    return Situation(answers, meanings: [])
  }()

  private static func truth(_ condition: Condition) -> Truth {
    condition.truth(in: situation, for: 0)
  }

  private static func condition(_ truth: Truth) throws -> Condition {
    try #require(known[truth])
  }

  @Test(
    "Both and either follow Kleene's tables",
    arguments: [
      (Truth.yes, Truth.yes, Truth.yes, Truth.yes),
      (.yes, .unknown, .unknown, .yes),
      (.yes, .no, .no, .yes),
      (.unknown, .yes, .unknown, .yes),
      (.unknown, .unknown, .unknown, .unknown),
      (.unknown, .no, .no, .unknown),
      (.no, .yes, .no, .yes),
      (.no, .unknown, .no, .unknown),
      (.no, .no, .no, .no),
    ])
  func tables(a: Truth, b: Truth, both: Truth, either: Truth) throws {
    let parts = [try Self.condition(a), try Self.condition(b)]
    #expect(Self.truth(.all(parts)) == both)
    #expect(Self.truth(.any(parts)) == either)
  }

  @Test("The opposite of unknown is unknown")
  func negation() throws {
    #expect(Self.truth(.not(try Self.condition(.yes))) == .no)
    #expect(Self.truth(.not(try Self.condition(.no))) == .yes)
    #expect(Self.truth(.not(try Self.condition(.unknown))) == .unknown)
  }

  @Test("All of nothing is true, any of nothing is false")
  func empty() {
    #expect(Self.truth(.always) == .yes)
    #expect(Self.truth(.any([])) == .no)
  }

  @Test("A list of levels holds for each of them and for no other")
  func levels() {
    let condition = Condition.levels(.gap, 1 << 1 | 1 << 4)
    for gap in Answers.Gap.allCases {
      var answers = Answers()
      answers.gap = gap
      let truth = condition.truth(in: Situation(answers, meanings: []), for: 0)
      #expect(truth == Truth(gap == .knowledge || gap == .domain), "\(gap)")
    }
  }

  @Test("A question of yes or no is compared with what is wanted")
  func flags() {
    var answers = Answers()
    answers.mustSelfHost = false
    let situation = Situation(answers, meanings: [])
    #expect(Condition.flag(.mustSelfHost, false).truth(in: situation, for: 0) == .yes)
    #expect(Condition.flag(.mustSelfHost, true).truth(in: situation, for: 0) == .no)
  }

  @Test(
    "Bounds are half-open: at least the lower, below the upper",
    arguments: [
      (49.0, Truth.no), (50, .yes), (99.999, .yes), (100, .no), (0, .no),
    ])
  func bounds(examples: Double, truth: Truth) {
    var answers = Answers()
    answers.labeledExamples = Quantity(examples)
    let situation = Situation(answers, meanings: [])
    let fact = Fact.question(.labeledExamples)
    #expect(Condition.number(fact, atLeast: 50, below: 100).truth(in: situation, for: 0) == truth)
    let (low, high) = (Truth(examples >= 50), Truth(examples < 100))
    #expect(Condition.number(fact, atLeast: 50, below: nil).truth(in: situation, for: 0) == low)
    #expect(Condition.number(fact, atLeast: nil, below: 100).truth(in: situation, for: 0) == high)
  }

  @Test("Cover is that of the strategy concerned")
  func cover() {
    var answers = Answers()
    answers.budget = 1000
    var situation = Situation(answers, meanings: [])
    situation.needs = [
      .init(cost: Spread(50, 100, 200), days: Spread(1)),
      .init(cost: Spread(500, 1000, 2000), days: Spread(1)),
    ]
    let ample = Condition.number(.cover(.budget, .low), atLeast: 10, below: nil)
    #expect(ample.truth(in: situation, for: 0) == .yes)
    #expect(ample.truth(in: situation, for: 1) == .no)
    #expect(
      Condition.number(.cover(.time, .low), atLeast: 0, below: nil)
        .truth(in: situation, for: 0) == .unknown)
  }

  @Test("A condition tells what it reads and where it may change, however deep")
  func reading() {
    let condition = Condition.all([
      .levels(.gap, 1), .not(.any([.flag(.mustSelfHost, true)])),
      .any([
        .number(.examplesPerClass, atLeast: 5, below: 20),
        .number(.cover(.budget, .low), atLeast: nil, below: 1),
      ]),
    ])
    #expect(
      condition.facts == [
        .question(.gap), .question(.mustSelfHost), .examplesPerClass, .cover(.budget, .low),
      ])
    #expect(condition.thresholds.map(\.value) == [5, 20, 1])
    #expect(
      condition.thresholds.map(\.fact.name) == [
        "examples_per_class", "examples_per_class", "budget_cover_low",
      ])
  }

  @Test("In words, a condition reads as it is written")
  func words() {
    #expect(Condition.always.text == "always")
    #expect(Condition.levels(.gap, 1 << 1 | 1 << 4).text == "gap = knowledge or domain")
    #expect(Condition.flag(.mustSelfHost, false).text == "must_self_host = false")
    let condition = Condition.all([
      .number(.question(.labeledExamples), atLeast: 50, below: 1000),
      .any([
        .levels(.gap, 1), .not(.number(.cover(.time, .central), atLeast: 0.5, below: nil)),
      ]),
    ])
    #expect(
      condition.text
        == "50 ≤ labeled_examples < 1000 and "
        + "(gap = none or not (time_cover ≥ 0.5))")
  }
}
