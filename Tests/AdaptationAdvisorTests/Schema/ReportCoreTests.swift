import Testing

@testable import AdaptationAdvisor

@Suite("The core of reports")
struct ReportCoreTests {
  private static func report(_ words: [String: String]) throws -> JSONNode {
    try OrderedJSONEncoder().node(of: try Advisor().recommend(for: try Answers(words)))
  }

  @Test(
    "Its schema accepts whole reports and what is left of them",
    arguments: [
      ["budget": "20k", "task_specificity": "specialized"], ["budget": "5", "time": "0"],
      ["data": "none"],
    ])
  func schema(words: [String: String]) throws {
    let check = try SchemaCheck(ReportShape.core.schema)
    let whole = try Self.report(words)
    let core = whole.projected(onto: .object(ReportShape.core))
    #expect(check.fault(whole) == nil)
    #expect(check.fault(core) == nil)
    #expect(core.text.utf8.count * 2 < whole.text.utf8.count)
    for key in ReportShape.core.required {
      let members = core.members.filter { $0.key != key }
      #expect(check.fault(JSONNode(.object(members))) == "$: no \(key)")
    }
  }

  @Test("What a shape declares is kept as it is, what it leaves open whole, the rest is dropped")
  func projection() throws {
    let node = try JSONDocument(
      parsing: Array(#"{"a":[{"b":1,"c":2}],"d":{"e":[3]},"f":4,"g":{"h":5}}"#.utf8)
    ).root
    let item = ObjectShape("item", "", [.required("b", .anything, "")])
    let shape = ObjectShape(
      "whole", "",
      [
        .required("d", .map(.anything), ""), .required("a", .list(.object(item)), ""),
        .optional("g", .number(0...1), ""), .optional("z", .anything, ""),
      ])
    #expect(
      node.projected(onto: .object(shape)).text == #"{"a":[{"b":1}],"d":{"e":[3]},"g":{"h":5}}"#)
  }

  @Test("What is said with no words is not said")
  func descriptions() {
    let shape = ObjectShape(
      "thing", "", [.required("a", .boolean, ""), .required("b", .null, "B.")])
    #expect(
      shape.schema.text == #"{"type":"object","properties":{"a":{"type":"boolean"},"#
        + #""b":{"description":"B.","type":"null"}},"required":["a","b"],"#
        + #""additionalProperties":false}"#)
  }
}
