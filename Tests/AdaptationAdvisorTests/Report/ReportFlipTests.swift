import Testing

@testable import AdaptationAdvisor

@Suite("Flips in reports")
struct ReportFlipTests {
  @Test("Who gives the answer that is told is recommended what is told")
  func answers() throws {
    let advisor = Advisor()
    var count = 0
    for sample in SampleReports.all {
      for flip in sample.report.flips.answers {
        let question = try #require(Question(key: flip.question))
        let told = try Self.middle(flip.from, question)
        let given = Self.middle(sample.answers, question)
        #expect(abs(told - given) <= 0.006 * given, "\(flip)")
        var changed = sample.answers
        try changed.set(question, to: try Self.answer(flip.to))
        #expect(try advisor.decide(changed).strategy == flip.strategy, "\(flip)")
        count += 1
      }
    }
    #expect(count > 20)
  }

  @Test("Numbers more than tenfold away are told after all other answers")
  func order() throws {
    var far = 0
    for sample in SampleReports.all {
      let isFar = try sample.report.flips.answers.map { flip in
        let question = try #require(Question(key: flip.question))
        guard let value = flip.value, case .quantity = sample.answers[question]
        else { return false }
        let given = Self.middle(sample.answers, question)
        return given > 0 && (value > given * 10 || value * 10 < given)
      }
      #expect(isFar == isFar.sorted { !$0 && $1 })
      far += isFar.count { $0 }
    }
    #expect(far > 0)
  }

  /// A number that is told is rounded to three figures; a level is told by its name.
  private static func middle(_ text: String, _ question: Question) throws -> Double {
    var answers = Answers()
    try answers.set(question, to: text)
    return middle(answers, question)
  }

  private static func middle(_ answers: Answers, _ question: Question) -> Double {
    switch answers[question] {
    case .quantity(let quantity): quantity.middle
    case .level(let index): Double(index)
    case .flag(let value): value ? 1 : 0
    case nil: .nan
    }
  }

  @Test("What is asked next can make recommended what is told, and nothing else is open")
  func questions() {
    for sample in SampleReports.all {
      let open = Set(sample.report.unanswered)
      for question in sample.report.askNext {
        #expect(open.contains(question.question))
        #expect(!question.couldChangeTo.isEmpty)
        #expect(!question.couldChangeTo.contains(sample.report.recommendation.strategy))
        #expect((0...1).contains(question.probability))
        #expect((0...100).contains(question.value))
        #expect((question.probability == 0) == (question.value == 0) || question.value == 0)
      }
    }
  }

  @Test("Weight that moves as told makes the other strategy draw level")
  func weights() throws {
    for report in SampleReports.all.map(\.report) {
      let winner = report.strategies[0]
      for flip in report.flips.weights {
        let rival = try #require(report.strategies.first { $0.strategy == flip.strategy })
        #expect(rival.feasibility != .ruledOut)
        // No move of this size can do better than from the best criterion to the worst.
        let leads = zip(winner.criteria, rival.criteria).map { $0.value - $1.value }
        let target = try #require(winner.criteria.firstIndex { $0.criterion == flip.to })
        #expect(leads[target] == leads.min())
        let most = (leads.max() ?? 0) - leads[target]
        #expect(flip.moved * most >= winner.score - rival.score - 1e-9)
      }
    }
  }

  /// A level, or for `below $1.25k` a little less and for `at least 42 days` a little more: what is
  /// printed is rounded to three figures.
  private static func answer(_ text: String) throws -> String {
    let isBelow = text.hasPrefix("below ")
    guard isBelow || text.hasPrefix("at least ") else { return text }
    let number = String(text.dropFirst(isBelow ? 6 : 9))
    let unit: Question =
      number.hasPrefix("$")
      ? .budget
      : number.hasSuffix("ms")
        ? .latency
        : number.contains(" ") ? .time : .labeledExamples
    let read = try AnswerReader.answer(number, to: unit)
    guard case .quantity(let quantity) = read else { return number }
    return HumanNumber.text(quantity.middle * (isBelow ? 0.99 : 1.01))
  }
}
