import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("Reports as JSON")
struct ReportJSONTests {
  private static let answers: Result<Answers, any Error> = Result {
    try Answers([
      "id": "t-1", "task_specificity": "specialized", "budget": "20k", "time": "6w",
      "consistency": "high", "labeled_examples": "2000",
    ])
  }

  private static func object() throws -> [String: Any] {
    let text = try JSONText.of(Advisor().recommend(for: answers.get()))
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(root as? [String: Any])
  }

  @Test("The keys that callers rely on are there, at every level")
  func keys() throws {
    let report = try Self.object()
    try Self.require(
      [
        "schema", "id", "rubric", "answers", "unanswered", "recommendation", "strategies",
        "robustness", "flips", "ask_next", "unknowns", "plan", "warnings", "cases",
      ], in: report)
    try Self.require(["name", "version", "sha256"], in: report["rubric"])
    try Self.require(
      ["strategy", "technique", "call", "runner_up", "margin", "summary"],
      in: report["recommendation"])
    try Self.require(
      [
        "strategy", "rank", "score", "feasibility", "gates", "criteria", "trade_offs", "estimate",
      ], inEach: report["strategies"])
    for strategy in try #require(report["strategies"] as? [[String: Any]]) {
      try Self.require(
        ["criterion", "answered", "weight", "value", "points", "rules"],
        inEach: strategy["criteria"])
      try Self.require(["gains", "costs", "risks"], in: strategy["trade_offs"])
      let estimate = try #require(strategy["estimate"] as? [String: Any])
      try Self.require(["low", "central", "high"], in: estimate["cost_usd"])
      try Self.require(["low", "central", "high"], in: estimate["days"])
    }
    let training = try #require((report["strategies"] as? [[String: Any]])?.last)
    try Self.require(["rule", "because", "sources"], inEach: training["gates"])
    try Self.require(
      [
        "radius", "threat", "margin_by_criterion", "acceptability", "ranks", "central_weights",
        "near", "stability",
      ], in: report["robustness"])
    try Self.require(["answers", "weights"], in: report["flips"])
    try Self.require(["question", "could_change_to", "value"], inEach: report["ask_next"])
    try Self.require(["stage", "strategy", "do", "move_on_when"], inEach: report["plan"])
    try Self.require(
      ["id", "organization", "year", "chosen", "outcome", "similarity", "url"],
      inEach: report["cases"])
  }

  @Test("Answers come out as plain numbers, whatever they went in as")
  func answers() throws {
    let answers = try #require(try Self.object()["answers"] as? [String: Any])
    #expect(answers["budget"] as? Int == 20_000)
    #expect(answers["time"] as? Int == 42)
    #expect(answers["labeled_examples"] as? Int == 2000)
    #expect(answers["task_specificity"] as? String == "specialized")
  }

  @Test("The words for calls and feasibility are the published ones")
  func words() {
    #expect(Call.allCases.map(\.rawValue) == ["clear", "leaning", "close"])
    #expect(
      [Feasibility.feasible, .doubtful, .ruledOut].map(\.rawValue) == [
        "feasible", "doubtful", "ruled-out",
      ])
    #expect(
      [Strategy.promptEngineering, .fineTuning, .training].map(\.rawValue) == [
        "prompt-engineering", "fine-tuning", "training",
      ])
  }

  @Test("The same answers give the same bytes, in whatever order they were given")
  func reproducible() throws {
    let advisor = Advisor()
    for sample in SampleReports.all.prefix(5) {
      var again = Answers()
      for question in sample.answers.answered.reversed() {
        again[question] = sample.answers[question]
      }
      let bytes = try OrderedJSONEncoder().encode(sample.report)
      #expect(try OrderedJSONEncoder().encode(advisor.recommend(for: again)) == bytes)
    }
  }

  @Test("A report survives encoding and decoding")
  func roundTrip() throws {
    for sample in SampleReports.all.prefix(5) {
      let bytes = try OrderedJSONEncoder().encode(sample.report)
      let copy = try JSONDecoder().decode(Report.self, from: Data(bytes))
      #expect(copy == sample.report)
    }
  }

  private static func require(_ keys: [String], in value: Any?) throws {
    let object = try #require(value as? [String: Any])
    for key in keys { #expect(object[key] != nil, "\(key)") }
  }

  private static func require(_ keys: [String], inEach value: Any?) throws {
    let array = try #require(value as? [[String: Any]])
    #expect(!array.isEmpty, "\(keys)")
    for object in array { try require(keys, in: object) }
  }
}
