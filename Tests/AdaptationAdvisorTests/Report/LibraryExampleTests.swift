import AdaptationAdvisor
import Foundation
import Testing

/// The README's example of the library, as somebody else's code would have it.
@Suite("The example of the library")
struct LibraryExampleTests {
  @Test("It compiles, runs and recommends")
  func runs() throws {
    var answers = Answers()
    answers.taskSpecificity = .specialized
    answers.budget = 20_000
    answers.gap = .behavior
    let report = try Advisor().recommend(for: answers)
    #expect(report.recommendation.summary.hasPrefix("Fine-tuning"))
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
    #expect(lines.last == "print(report.recommendation.summary)")
  }
}
