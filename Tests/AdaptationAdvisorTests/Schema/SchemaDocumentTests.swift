import Testing

@testable import AdaptationAdvisor

@Suite("Schemas")
struct SchemaDocumentTests {
  @Test(
    "A schema says what it is, and is the same in every run", arguments: SchemaDocument.allCases)
  func head(_ document: SchemaDocument) {
    let node = document.node
    #expect(node["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(node["$id"]?.string == "urn:advisor:schema:\(document.rawValue):1")
    #expect(node["title"]?.string.isEmpty == false)
    #expect(node.text == document.node.text)
  }

  @Test(
    "Every property has a description, and every reference a definition",
    arguments: SchemaDocument.allCases)
  func descriptions(_ document: SchemaDocument) {
    let root = document.node
    let definitions = Set(root["$defs"]?.members.map(\.key) ?? [])
    visit(root) { node in
      for property in node["properties"]?.members ?? [] {
        #expect(property.node["description"]?.string.isEmpty == false, "\(property.key)")
      }
      if let reference = node["$ref"]?.string {
        #expect(definitions.contains(String(reference.dropFirst(8))), "\(reference)")
      }
    }
  }

  @Test("No two shapes of a document have the same name", arguments: SchemaDocument.allCases)
  func names(_ document: SchemaDocument) {
    var shapes: [String: ObjectShape] = [:]
    collect(document.shape, &shapes)
    #expect(!shapes.isEmpty)
  }

  @Test("Answers are described in the words of help")
  func answers() {
    let properties = SchemaDocument.answers.node["properties"]
    for question in Question.allCases {
      #expect(properties?[question.key]?["description"]?.string == question.text(over: 12))
    }
    let words = properties?["gap"]?["anyOf"]?.elements.first?["oneOf"]?.elements
    #expect(words?.map { $0["const"]?.string } == Question.gap.levels.map(\.name))
    #expect(words?.map { $0["description"]?.string } == Question.gap.levels.map(\.meaning))
  }

  @Test("A line of a batch is a decision, an error or a report, and nothing else")
  func batch() throws {
    let check = try SchemaCheck(.batch)
    let lines = [
      #"{"line":1,"id":null,"error":{"message":"m","field":null}}"#,
      #"""
      {"line":2,"id":"a","recommendation":{"strategy":"s","technique":"t","call":"clear",
       "runner_up":null,"margin":3,"start_with":"s"},"scores":{"s":50.5},"feasibility":{"s":"feasible"}}
      """#,
    ]
    for line in lines {
      #expect(check.fault(try JSONDocument(parsing: Array(line.utf8)).root) == nil)
    }
    for line in [#"{"line":0,"id":null}"#, #"{"line":1,"id":null,"error":{"message":"m"}}"#] {
      #expect(!check.accepts(try JSONDocument(parsing: Array(line.utf8)).root))
    }
  }

  private func visit(_ node: JSONNode, _ look: (JSONNode) -> Void) {
    look(node)
    for member in node.members where member.key != "properties" { visit(member.node, look) }
    for member in node["properties"]?.members ?? [] { visit(member.node, look) }
    for element in node.elements { visit(element, look) }
  }

  private func collect(_ shape: Shape, _ shapes: inout [String: ObjectShape]) {
    switch shape {
    case .object(let object):
      #expect(shapes[object.name] == nil || shapes[object.name] == object, "\(object.name)")
      if shapes.updateValue(object, forKey: object.name) != nil { return }
      for member in object.members { collect(member.shape, &shapes) }
    case .list(let element, _), .map(let element): collect(element, &shapes)
    case .either(let parts): for part in parts { collect(part, &shapes) }
    default: break
    }
  }
}
