import Testing

@testable import AdaptationAdvisor

struct JSONPathTests {
  @Test("Is written with dots, positions and quoted keys")
  func description() {
    let path = JSONPath.root.appending("criteria").appending(2).appending("rows").appending(0)
    #expect(path.description == "$.criteria[2].rows[0]")
    #expect(path.lastKey == "rows")
    #expect(JSONPath.root.description == "$")
    #expect(JSONPath.root.appending(1).lastKey == nil)
  }

  @Test(
    "Quotes keys that are not identifiers",
    arguments: [
      ("_a1", "$._a1"), ("A", "$.A"), ("", #"$[""]"#), ("1a", #"$["1a"]"#), ("a-b", #"$["a-b"]"#),
      ("é", #"$["é"]"#), ("a.b\"", #"$["a.b\""]"#), ("\u{1B}", #"$["\u001b"]"#),
    ])
  func keys(key: String, description: String) {
    #expect(JSONPath.root.appending(key).description == description)
  }
}
