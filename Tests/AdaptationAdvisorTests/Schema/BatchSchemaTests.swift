import Testing

@testable import AdaptationAdvisor

@Suite("The schema of a batch's lines")
struct BatchSchemaTests {
  private static let decision = """
    "id":null,"recommendation":{"strategy":"training","technique":"t","call":"clear",\
    "runner_up":null,"margin":5,"start_with":null},"scores":{"training":50},"feasibility":{"training":"feasible"}
    """

  @Test("Lines may come without their numbers")
  func numbers() throws {
    let schema = try SchemaCheck(.batch)
    let failure = #""id":"a","error":{"message":"m","field":null}"#
    for content in [Self.decision, failure] {
      for head in ["", #""line":1,"#] {
        let line = try JSONDocument(parsing: Array("{\(head)\(content)}".utf8)).root
        #expect(schema.fault(line) == nil)
      }
      let wrong = try JSONDocument(parsing: Array(#"{"line":0,\#(content)}"#.utf8)).root
      #expect(schema.fault(wrong) != nil)
    }
  }
}
