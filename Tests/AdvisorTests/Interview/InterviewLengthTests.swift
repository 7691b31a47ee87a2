import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("What ten questions achieve")
struct InterviewLengthTests {
  /// What comes of an interview.
  private struct Outcome {
    let asked: Int
    /// Whether it recommends what all answers together do.
    let isSame: Bool
  }

  /// Interviews of the people behind some published cases, who leave open what their case does.
  private static let outcomes = Result {
    let advisor = Advisor()
    let cases = try Repository.cases().enumerated().filter { $0.offset % 8 == 3 }
    return try cases.map { item in
      let data = try JSONSerialization.data(withJSONObject: item.element["answers"] ?? [:])
      let known = try Answers(json: Array(data))
      var interview = Interview(advisor)
      while case .question(let question) = interview.prompt {
        _ = interview.answer(known.text(of: question) ?? "")
      }
      let strategy = try advisor.decide(known).strategy
      return Outcome(
        asked: interview.asked.count, isSame: interview.decision?.strategy == strategy)
    }
  }

  @Test(
    "Interviews take ten questions at most before they ask whether to go on, and may take fewer")
  func length() throws {
    let counts = try Self.outcomes.get().map(\.asked)
    #expect(counts.count >= 20)
    #expect(counts.allSatisfy { (5...10).contains($0) })
    #expect(counts.contains { $0 < 10 })
  }

  @Test("They nearly always recommend what all answers together would")
  func agreement() throws {
    let outcomes = try Self.outcomes.get()
    #expect(outcomes.count { $0.isSame } * 5 >= outcomes.count * 4)
  }
}
