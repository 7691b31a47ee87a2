import Testing

@testable import AdaptationAdvisor

@Suite("Reading a rubric")
struct RubricReadingTests {
  @Test("Everything in the file arrives at its place")
  func everything() throws {
    let rubric = try SmallRubric.rubric()
    #expect(rubric.name == "small")
    #expect(rubric.version == "0.1.0")
    #expect(rubric.updated == "2026-01-02")
    #expect(rubric.about == "A rubric for tests.")
    #expect(rubric.strategies.map(\.rule.id) == ["prompting", "tuning"])
    #expect(rubric.strategies.map(\.rule.because) == ["Words.", "Weights."])
    #expect(rubric.criteria.map(\.id) == ["fit", "means"])
    #expect(rubric.criteria.map(\.weight) == [3, 1])
    #expect(rubric.criteria.map(\.neutral) == [50, 40])
    #expect(rubric.levels.count == 10)
    #expect(rubric.levels.first?.means == [.budget: Quantity(100...400)])
    #expect(rubric.estimates.map(\.strategy) == [0, 1, 1])
    #expect(rubric.estimates.last?.cost == Spread(500, 1000, 2000))
    #expect(rubric.estimates.last?.days == Spread(5, 10, 20))
    #expect(rubric.gates.map(\.strategy) == [1, 1, 1, 0])
    #expect(rubric.gates.map(\.effect) == [.ruledOut, .doubtful, .ruledOut, .ruledOut])
    #expect(rubric.adjustments.map(\.criterion) == [0, 0, 1])
    #expect(rubric.adjustments.map(\.points) == [[-30, 25], [0, 10], [15, 0]])
    #expect(rubric.techniques.map(\.kind) == [.base, .base, .addition, .addition, .base])
    #expect(rubric.tradeOffs.map(\.kind) == [.gain, .cost])
    #expect(rubric.plan.map(\.plans) == [[1], [1]])
    #expect(rubric.plan.map(\.strategy) == [0, 1])
    #expect(rubric.plan.map(\.moveOnWhen) == ["It misses 90%.", "It gains 4 points."])
    #expect(rubric.warnings.map(\.strategies) == [[1], [0, 1]])
  }

  @Test("Tables keep their rows, scores and directions")
  func tables() throws {
    let rubric = try SmallRubric.rubric()
    let fit = try #require(rubric.criteria.first?.tables.first)
    #expect(fit.reads == .question(.taskSpecificity))
    #expect(fit.rows.map(\.match) == [.level(0), .level(1), .level(2), .level(3)])
    #expect(fit.rows.map(\.scores) == [[90, 30], [70, 50], [40, 80], [20, 70]])
    #expect(fit.monotone == [:])
    let means = try #require(rubric.criteria.last?.tables)
    #expect(means.map(\.strategies) == [[1], [0, 1]])
    #expect(
      means.first?.rows.map(\.match) == [.band(0, 100), .band(100, 1000), .band(1000, .infinity)])
    #expect(means.first?.rows.map(\.scores) == [[0, 10], [0, 60], [0, 95]])
    #expect(means.last?.monotone == [1: .rising])
  }

  @Test("Conditions become what they say")
  func conditions() throws {
    let rubric = try SmallRubric.rubric(replacing: [
      (
        #"{"time": {"below": 10}}"#,
        #"""
        {"gap": "none", "must_self_host": true, "not": {"data": ["low", "high"]},
         "any": [{"gap": "domain"}, {"classes": {"at_least": 2, "below": 3}}], "all": [{"gap": "none"}]}
        """#
      )
    ])
    let classes = Condition.number(.question(.classes), atLeast: 2, below: 3)
    #expect(
      rubric.adjustments.last?.when
        == .all([
          .levels(.gap, 1), .flag(.mustSelfHost, true), .not(.levels(.data, 0b1010)),
          .any([.levels(.gap, 0b10000), classes]), .all([.levels(.gap, 1)]),
        ]))
    #expect(rubric.gates.first?.when == .number(.cover(.budget, .low), atLeast: nil, below: 1))
    #expect(rubric.techniques.last?.when == .always)
  }

  @Test("Bands may stand in any order")
  func order() throws {
    let few = #"{"id": "labels-few", "at_least": 0, "below": 100,"#
    let many = #"{"id": "labels-many", "at_least": 1000,"#
    let rubric = try SmallRubric.rubric(replacing: [(few, "#"), (many, few), ("#", many)])
    #expect(rubric.criteria.last?.tables.first?.rows.first?.match == .band(1000, .infinity))
  }

  @Test("The digest is that of the file's bytes")
  func digest() throws {
    let digest = try SmallRubric.rubric().sha256
    #expect(digest == SHA256.hexadecimal(of: Array(try SmallRubric.text().utf8)))
    let changed = try SmallRubric.rubric(replacing: [("Hurry.", "Hurry. ")])
    #expect(changed.sha256 != digest)
  }

  @Test("A rubric of one strategy and one criterion is a rubric")
  func least() throws {
    let small = try SmallRubric.text()
    let start = try #require(small.firstRange(of: "\"levels\": [")).lowerBound
    let end = try #require(small.firstRange(of: "\"estimates\"")).lowerBound
    let text = """
      {"$schema": "rubric.schema.json", "schema": 1, "name": "n", "version": "v", "updated": "d",
       "about": "a", "strategies": [{"id": "s", "name": "s", "about": "s",
        "cost_model": "prompting", "sources": ["J"]}],
       \(small[start..<end])
       "criteria": [{"id": "c", "name": "c", "question": "?", "weight": 1, "neutral": 0, "tables": [
         {"reads": "classes", "strategies": ["s"], "rows": [
          {"id": "r", "at_least": 0, "scores": {"s": 100}, "because": "b", "sources": ["J"]}]}]}],
       "estimates": [], "gates": [], "adjustments": [], "techniques": [], "trade_offs": [],
       "plan": [], "warnings": [],
       "call": {"clear": {"margin": 0, "answers": 2, "flipping": 0}, "leaning": {"margin": 0},
         "because": "b", "sources": ["J"]}}
      """
    let rubric = try Rubric(json: Array(text.utf8))
    #expect(rubric.strategies.map(\.strategy) == [Strategy(rawValue: "s")])
    #expect(rubric.criteria.map(\.id) == ["c"])
  }

  @Test("All faults are told at once, in the order of the file")
  func severalFaults() throws {
    let text = try SmallRubric.text(replacing: [
      (#""neutral": 40"#, #""neutral": 140"#),
      (#""hurry", "criterion": "means""#, #""hurry", "criterion": "mean""#),
      (#""scores": {"tuning": 95}"#, #""scores": {"tuning": 101}"#),
      (#""version": "0.1.0""#, #""verison": "0.1.0""#), (#""kind": "gain""#, #""kind": "profit""#),
      (#""budget": [100, 400]"#, #""budget": [400, 100]"#),
    ])
    let error = #expect(throws: DocumentError.self) { try Rubric(json: Array(text.utf8)) }
    #expect(
      error?.diagnostics.map { $0.id ?? $0.field } == [
        "verison", "budget-low", "means", "labels-many", "hurry", "prompting-quick",
      ])
    let lines = error?.diagnostics.map(\.line) ?? []
    #expect(lines == lines.sorted())
  }

  @Test("A fact may be cut at 62 numbers, and more are told", arguments: [62, 63])
  func thresholds(count: Int) throws {
    // 0, 1, 2, … and 1000.
    let last = count - 2
    let few = #"{"id": "labels-few", "at_least": 0, "below": 100,"#
    let bands = (1..<last).map { low in
      #"{"id": "b\#(low)", "at_least": \#(low), "below": \#(low + 1), "scores": {"tuning": 1}, "#
        + #""because": "b", "sources": ["J"]},"#
    }
    let changes: [(piece: String, by: String)] = [
      (few, bands.joined(separator: "\n") + #"{"id": "labels-few", "at_least": 0, "below": 1,"#),
      (#""labels-some", "at_least": 100"#, #""labels-some", "at_least": \#(last)"#),
    ]
    guard count > 62 else {
      let rubric = try SmallRubric.rubric(replacing: changes)
      let evaluation = Evaluator(rubric).evaluate(try Answers(["labeled_examples": "1000"]))
      #expect(evaluation.assessments[1].cells[1].value == 95)
      return
    }
    let error = #expect(throws: DocumentError.self) { try SmallRubric.rubric(replacing: changes) }
    #expect(
      error?.diagnostics.map(\.message) == [
        "bands and bounds cut labeled_examples at 63 numbers; make do with 62"
      ])
  }

  @Test("What is no object is told as such", arguments: ["[]", "1", "null", #""rubric""#])
  func noObject(text: String) {
    let error = #expect(throws: DocumentError.self) { try Rubric(json: Array(text.utf8)) }
    #expect(error?.diagnostics.map(\.column) == [1])
    #expect(error?.diagnostics.first?.message.hasPrefix("expected an object, found ") == true)
  }

  @Test("No part of the file can be left out, or be of another kind, without being told")
  func everyKey() throws {
    let keys = [
      "schema", "name", "version", "updated", "about", "strategies", "levels", "estimates",
      "criteria", "gates", "adjustments", "call", "techniques", "trade_offs", "plan", "warnings",
    ]
    let text = try SmallRubric.text()
    for key in keys {
      let renamed = text.replacing("\"\(key)\": ", with: "\"x-\(key)\": ", maxReplacements: 1)
      let missing = #expect(throws: DocumentError.self) { try Rubric(json: Array(renamed.utf8)) }
      #expect(missing?.diagnostics.contains { $0.field?.hasSuffix(key) == true } == true, "\(key)")
      let extra = text.replacing(
        "\"\(key)\": ", with: "\"\(key)\": null, \"x\": ", maxReplacements: 1)
      let wrong = #expect(throws: DocumentError.self) { try Rubric(json: Array(extra.utf8)) }
      #expect(
        wrong?.diagnostics.contains { $0.field == key && $0.message.contains("found null") }
          == true,
        "\(key)")
    }
  }
}
