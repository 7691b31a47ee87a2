import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("Explanations in reports")
struct ReportExplanationTests {
  private static let explained: [(plain: Report, report: Report)] = {
    let advisor = Advisor()
    return SampleReports.all.prefix(3).compactMap { sample in
      (try? advisor.recommend(for: sample.answers, explaining: true)).map { (sample.report, $0) }
    }
  }()

  @Test("Without being asked for there is none, and with it everything else is the same")
  func absent() throws {
    #expect(Self.explained.count == 3)
    for (plain, report) in Self.explained {
      #expect(plain.explanation == nil && report.explanation != nil)
      let node = try OrderedJSONEncoder().node(of: report)
      let rest = node.members.filter { $0.key != "explanation" }
      #expect(rest.count == node.members.count - 1)
      let bytes = JSONWriter.bytes(of: JSONNode(.object(rest)), layout: .pretty)
      #expect(bytes == (try OrderedJSONEncoder().encode(plain)))
    }
  }

  @Test("What fired is what the strategies list")
  func fired() throws {
    for (_, report) in Self.explained {
      let explanation = try #require(report.explanation)
      let adjustments = report.strategies.flatMap { $0.criteria.flatMap(\.rules) }
        .filter { $0.kind == .adjustment }.map(\.rule)
      let gates = report.strategies.flatMap(\.gates).map(\.rule)
      #expect(Set(explanation.fired) == Set(adjustments + gates))
      let rows = report.strategies.flatMap { $0.criteria.flatMap(\.rules) }
        .filter { $0.kind == .row }.map(\.rule)
      #expect(Set(explanation.lookups.compactMap(\.rule)) == Set(rows))
      let first = explanation.lookups.map { $0.strategies[0] }
      #expect(first.contains(report.recommendation.strategy))
    }
  }

  @Test("It comes back from JSON as it was")
  func decoding() throws {
    for (_, report) in Self.explained {
      let bytes = try OrderedJSONEncoder().encode(report)
      let again = try JSONDecoder().decode(Report.self, from: Data(bytes))
      #expect(again.explanation == report.explanation)
    }
  }
}
