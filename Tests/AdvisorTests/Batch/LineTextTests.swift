import AdaptationAdvisor
import Foundation
import Testing

@testable import advisor

@Suite("Lines of a batch as text")
struct LineTextTests {
  /// What a line says, for the encoder that knows no short cuts.
  private struct Line: Encodable {
    struct Recommendation: Encodable {
      let strategy, technique, call: String
      let runner_up: String?
      let margin: Double
      let start_with: String?

      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(strategy, forKey: Key("strategy"))
        try container.encode(technique, forKey: Key("technique"))
        try container.encode(call, forKey: Key("call"))
        try container.encode(runner_up, forKey: Key("runner_up"))
        try container.encode(margin, forKey: Key("margin"))
        try container.encode(start_with, forKey: Key("start_with"))
      }
    }

    struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(_ key: String) { stringValue = key }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    let line: Int
    let id: String?
    let decision: Decision

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(line, forKey: Key("line"))
      try container.encode(id, forKey: Key("id"))
      let recommendation = Recommendation(
        strategy: decision.strategy.rawValue, technique: decision.technique,
        call: decision.call.rawValue, runner_up: decision.runnerUp?.rawValue,
        margin: decision.margin, start_with: decision.startWith?.rawValue)
      try container.encode(recommendation, forKey: Key("recommendation"))
      var scores = container.nestedContainer(keyedBy: Key.self, forKey: Key("scores"))
      for standing in decision.standings {
        try scores.encode(standing.score, forKey: Key(standing.strategy.rawValue))
      }
      var feasibility = container.nestedContainer(keyedBy: Key.self, forKey: Key("feasibility"))
      for standing in decision.standings {
        try feasibility.encode(standing.feasibility, forKey: Key(standing.strategy.rawValue))
      }
    }
  }

  private func check(_ decision: Decision, _ advisor: Advisor, id: String?, line: Int) throws {
    var text = LineText(numbersLines: true, strategies: advisor.strategies)
    text.append(decision, line: line, id: id)
    let expected = try JSONText.line(Line(line: line, id: id, decision: decision)) + "\n"
    #expect(String(decoding: text.take(), as: UTF8.self) == expected)
  }

  @Test(
    "A decision is written byte for byte as the encoder writes it",
    arguments: [[:], ["budget": 7, "time": 3]])
  func decisions(weights: [String: Int]) throws {
    let advisor = try Advisor(rubric: .standard, weights: weights)
    let ids = [nil, "", "a \"quote\"", "\u{1B}[1m\u{202E}", "é\u{85}日本"]
    for (index, known) in PublishedCase.standard.enumerated() {
      let decision = try advisor.decide(known.answers)
      try check(decision, advisor, id: ids[index % ids.count], line: index * 9973)
    }
  }

  @Test("Whatever is not a decision is an object in one line, too")
  func others() throws {
    var text = LineText(numbersLines: true, strategies: [])
    text.append(error: "a \"b\"\n", field: nil, line: 3, id: "x")
    text.append(report: Array("{}".utf8), line: 4, id: nil)
    #expect(
      String(decoding: text.take(), as: UTF8.self)
        == #"{"line":3,"id":"x","error":{"message":"a \"b\"\n","field":null}}"# + "\n"
        + #"{"line":4,"id":null,"report":{}}"# + "\n")
    #expect(text.take().isEmpty)
  }
}
