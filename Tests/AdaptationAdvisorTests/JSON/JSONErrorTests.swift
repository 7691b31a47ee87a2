import Testing

@testable import AdaptationAdvisor

struct JSONErrorTests {
  @Test(
    "Says what was expected, what was found, and what to do",
    arguments: [
      ("", "expected a value, found the end of the text"),
      ("{\"a\":1 b}", "expected ',' or '}' after a member, found 'b'"),
      ("[1;2]", "expected ',' or ']' after an element, found ';'"),
      ("{'a':1}", "expected a key in double quotes or '}', found a single quote"),
      ("[1 // one\n]", "expected ',' or ']' after an element, found '/' (JSON has no comments)"),
      ("\u{1B}[2J", #"expected a value, found '\u001b'"#),
      ("\u{9B}2J", #"expected a value, found '\u009b'"#),
      ("[1,]", "nothing follows this ','; remove it"),
      ("007", "a number may not begin with a zero before other digits; remove the zero"),
      (
        "\"a\tb\"",
        #"a string may not contain the raw control character U+0009; write it as \u0009"#
      ),
      (#"["\udead"]"#, #"\udead is half of a surrogate pair; its other half is missing"#),
      (#"["abc]"#, #"the string that begins here is not closed; add '"' at its end"#),
      (#""\z""#, #"expected one of "\/bfnrtu after '\', found 'z'"#),
    ])
  func wording(text: String, message: String) {
    let bytes = Array(text.utf8)
    let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes) }
    #expect(error?.text(in: bytes) == message)
  }

  @Test(
    "Says what does not depend on the text",
    arguments: [
      (.invalidUTF8, "this is not UTF-8; save the file in that encoding"),
      (.tooDeep(limit: 128), "arrays and objects are nested more than 128 deep"),
      (.tooLarge(limit: 10), "the text is longer than 10 bytes"),
      (
        .duplicateKey("a\u{1B}", first: 4), #"the key 'a\u001b' was given before, at 2:3; keep one"#
      ),
    ] as [(JSONError.Fact, String)])
  func limits(fact: JSONError.Fact, message: String) {
    #expect(JSONError(fact, at: 0).text(in: Array("{\n  1".utf8)) == message)
  }
}
