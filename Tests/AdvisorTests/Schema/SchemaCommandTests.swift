import Testing

@Suite("schema")
struct SchemaCommandTests {
  @Test(
    "Every kind of document has a schema that says what it is",
    arguments: ["answers", "rubric", "prices", "cases", "sources", "report", "batch", "comparison"])
  func prints(_ document: String) throws {
    let run = try Tool.run("schema", document)
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(run.text.hasSuffix("}\n"))
    let schema = try run.json()
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"]?.string == "urn:advisor:schema:\(document):1")
  }

  @Test("Anything else is a usage error that names what there is")
  func unknown() throws {
    let run = try Tool.run("schema", "rubrik")
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    #expect(run.message.contains("rubric"))
    #expect(try Tool.run("schema").code == 64)
  }
}
