import Foundation
import Testing

@testable import advisor

@Suite("What a decision record says for and against")
struct RecordArgumentsTests {
  private static func pairs(_ words: String...) throws -> [(record: String, report: JSON)] {
    let trials = try Situations.all.get().map {
      (words: ["recommend", "-f", "markdown"] + words, input: $0)
    }
    return zip(try Tool.runAll(trials).map(\.text), try Situations.allReports.get())
      .map { (record: $0, report: $1) }
  }

  private func texts(_ findings: JSON?) -> [String] {
    (findings?.array ?? []).map { Markdown(text: $0["text"]?.string ?? "?").source }
  }

  /// What a part of a record says is left out of it.
  private func left(_ part: String, _ noun: String) throws -> Int {
    let matches = part.matches(
      of: try Regex("\\n([0-9]+) more \(noun)s? with `--full`\\.", as: (Substring, Substring).self))
    #expect(matches.count < 2)
    return matches.first.flatMap { Int($0.1) } ?? 0
  }

  @Test("Every warning is there, and every risk of what is to be done")
  func risks() throws {
    for (record, report) in try Self.pairs() {
      for warning in texts(report["warnings"]) { #expect(record.contains("\n* \(warning) (")) }
      let advice = report["recommendation"]
      for strategy in report["strategies"]?.array ?? []
      where [advice?["strategy"], advice?["start_with"]].contains(strategy["strategy"]) {
        for risk in texts(strategy["trade_offs"]?["risks"]) {
          #expect(record.contains("\n* Bad, because of a risk: \(risk) ("))
        }
      }
    }
  }

  @Test("What is left out is counted, and in full nothing is", arguments: [false, true])
  func counts(isFull: Bool) throws {
    for (record, report) in try isFull ? Self.pairs("--full") : Self.pairs() {
      let parts = record.components(separatedBy: "\n### ")
      for strategy in report["strategies"]?.array ?? [] {
        let isChosen = strategy["rank"] == 1
        let heading = isChosen ? "Consequences" : strategy["name"]?.string ?? "?"
        let part = parts.first { $0.hasPrefix("\(heading)\n") } ?? ""
        let told =
          part.components(separatedBy: "\n* Good, ").count - 1
          + part.components(separatedBy: "\n* Bad, ").count - 1
        let findings = ["gains", "costs", "risks"].flatMap { texts(strategy["trade_offs"]?[$0]) }
        let left = try left(part, "argument")
        #expect(
          told + left == findings.count + (isChosen ? 0 : strategy["gates"]?.array?.count ?? 0))
        let isOut = !isChosen && strategy["feasibility"] == "ruled-out"
        #expect(isFull ? left == 0 : !isOut || left == findings.count)
      }
      let changes = parts.first { $0.hasPrefix("What would change it\n") } ?? ""
      // Below the heading comes a sentence, then the list, if there is one.
      let blocks = changes.components(separatedBy: "\n\n").dropFirst(2)
      let list = blocks.first.flatMap { $0.hasPrefix("* ") ? $0.split(separator: "\n") : nil } ?? []
      let all = ["ranges", "limits", "assumptions", "answers"].flatMap {
        report["flips"]?[$0]?.array ?? []
      }
      let left = try left(changes, "change")
      #expect(list.count + left == all.count)
      #expect(!isFull || left == 0)
    }
  }
}
