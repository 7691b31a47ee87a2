@testable import AdaptationAdvisor

/// Reports of the built-in rubric on random answers, made once for all tests that look at them.
enum SampleReports {
  struct Sample: Sendable {
    let answers: Answers
    let report: Report
  }

  static let all: [Sample] = {
    let advisor = Advisor()
    var random = SeededRandom(seed: 15)
    return (0..<25).compactMap { _ in
      let answers = RandomAnswers.make(&random)
      return (try? advisor.recommend(for: answers)).map { Sample(answers: answers, report: $0) }
    }
  }()
}
