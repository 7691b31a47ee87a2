import AdaptationAdvisor
import Foundation
import Testing

/// The README's example of the library, as somebody else's code would have it.
@Suite("The example of the library")
struct LibraryExampleTests {
  @Test("It compiles, runs and recommends")
  func runs() throws {
    let advisor = Advisor()
    var answers = Answers()
    answers.taskSpecificity = .specialized
    answers.budget = Quantity(5_000...20_000)
    answers.gap = .behavior
    let report = try advisor.recommend(for: answers)
    let json = try JSONEncoder().encode(report)
    #expect(report.recommendation.strategy == .fineTuning)
    #expect(try JSONDecoder().decode(Report.self, from: json) == report)

    // Bare decisions, for hot loops, from answers as JSON.
    var decider = Decider(advisor)
    let decision = try decider.decide(Answers(json: Array(#"{"budget": "20k"}"#.utf8)))
    #expect(decision.strategy == .promptEngineering)
  }

  @Test("It is what the README shows, line by line")
  func shown() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
    let block = try #require(
      readme.components(separatedBy: "```swift\n").last?.components(separatedBy: "```").first)
    let lines = block.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.count > 5)
    // What is printed there is checked above.
    for line in lines where !line.hasPrefix("print(") { #expect(source.contains(line), "\(line)") }
    #expect(lines.last?.hasPrefix("print(report.recommendation.summary, ") == true)
  }
}
