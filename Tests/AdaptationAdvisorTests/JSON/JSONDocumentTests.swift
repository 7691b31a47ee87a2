import Testing

@testable import AdaptationAdvisor

struct JSONDocumentTests {
  @Test(
    "Reads what RFC 8259 allows",
    arguments: [
      ("null", "null"),
      (" \t\r\n true \n", "true"),
      ("\u{FEFF}{}", "{}"),
      ("[]", "[]"),
      ("[ ]", "[]"),
      ("{ }", "{}"),
      ("[[[]],{}]", "[[[]],{}]"),
      (#"{"b":1,"a":{"c":[true,false,null]}}"#, #"{"b":1,"a":{"c":[true,false,null]}}"#),
      (#"{"":0,"":"x"}"#, #"{"":0,"":"x"}"#),
      ("[0,-0,0.5,1e5,1E+2,1e-2,-1.25e+10]", "[0,-0,0.5,1e5,1E+2,1e-2,-1.25e+10]"),
      (#""a\"\\\/\b\f\n\r\t""#, #""a\"\\/\b\f\n\r\t""#),
      (#""\u0041\u00e9\u20AC""#, #""Aé€""#),
      (#""\ud83d\uDE00 \u0000""#, #""😀 \u0000""#),
      ("\"\u{7F} \u{10FFFF} é日\"", "\"\\u007f \u{10FFFF} é日\""),
      ("\"\u{FEFF}a\"", "\"\u{FEFF}a\""),
    ])
  func valid(text: String, written: String) throws {
    let document = try JSONDocument(parsing: Array(text.utf8))
    let bytes = JSONWriter.bytes(of: document.root, layout: .compact)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }

  @Test(
    "Names the first violation and its offset",
    arguments: [
      ("", .expected(.value, found: .end), 0),
      ("  \n", .expected(.value, found: .end), 3),
      ("\u{FEFF}", .expected(.value, found: .end), 3),
      ("[] []", .expected(.end, found: .text("[")), 3),
      ("1 x", .expected(.end, found: .text("x")), 2),
      ("nul", .expected(.value, found: .text("nul")), 0),
      ("nulls", .expected(.value, found: .text("nulls")), 0),
      ("True", .expected(.value, found: .text("True")), 0),
      ("NaN", .expected(.value, found: .text("NaN")), 0),
      ("-Infinity", .expected(.digit, found: .text("Infinity")), 1),
      ("[1,]", .trailingComma, 2),
      ("[,]", .expected(.valueOrBracket, found: .text(",")), 1),
      ("[1,,2]", .expected(.value, found: .text(",")), 3),
      ("[1 2]", .expected(.commaOrBracket, found: .text("2")), 3),
      ("[1", .expected(.commaOrBracket, found: .end), 2),
      ("[1}", .expected(.commaOrBracket, found: .text("}")), 2),
      (#"{"a":1,}"#, .trailingComma, 6),
      (#"{"a":1 b}"#, .expected(.commaOrBrace, found: .text("b")), 7),
      (#"{"a" 1}"#, .expected(.colon, found: .text("1")), 5),
      (#"{"a":}"#, .expected(.value, found: .text("}")), 5),
      ("{a:1}", .expected(.keyOrBrace, found: .text("a")), 1),
      (#"{"a":1,b:2}"#, .expected(.key, found: .text("b")), 7),
      ("{'a':1}", .expected(.keyOrBrace, found: .text("'")), 1),
      ("[1] // x", .expected(.end, found: .text("/")), 4),
      ("é", .expected(.value, found: .text("é")), 0),
      ("\u{A0}1", .expected(.value, found: .text("\u{A0}")), 0),
      ("1\u{0}", .expected(.end, found: .text("\u{0}")), 1),
      ("01", .leadingZero, 0),
      ("-012", .leadingZero, 1),
      ("+1", .expected(.value, found: .text("+")), 0),
      (".5", .expected(.value, found: .text(".")), 0),
      ("1.", .expected(.fraction, found: .end), 2),
      ("1.e5", .expected(.fraction, found: .text("e5")), 2),
      ("1e", .expected(.exponent, found: .end), 2),
      ("1e+", .expected(.exponent, found: .end), 3),
      ("1x", .expected(.end, found: .text("x")), 1),
      ("0x1F", .expected(.end, found: .text("x1F")), 1),
      ("-", .expected(.digit, found: .end), 1),
      (#""abc"#, .unterminatedString, 0),
      (#"["abc\"]"#, .unterminatedString, 1),
      ("\"a\nb\"", .controlCharacter("\n"), 2),
      ("\"a\u{1F}\"", .controlCharacter("\u{1F}"), 2),
      (#""\x41""#, .expected(.escape, found: .text("x41")), 2),
      (#""\u12g4""#, .expected(.hexadecimalDigit, found: .text("g4")), 5),
      (#""\u12"#, .expected(.hexadecimalDigit, found: .end), 5),
      (#""a\ud800""#, .loneSurrogate(0xD800), 2),
      (#""\ud800\u0041""#, .loneSurrogate(0xD800), 1),
      (#""\ud800\n""#, .loneSurrogate(0xD800), 1),
      (#""\udc00\ud800""#, .loneSurrogate(0xDC00), 1),
    ] as [(String, JSONError.Fact, Int)])
  func invalid(text: String, fact: JSONError.Fact, offset: Int) {
    #expect(throws: JSONError(fact, at: offset)) {
      try JSONDocument(parsing: Array(text.utf8))
    }
  }

  @Test(
    "Refuses ill-formed UTF-8 inside and outside of strings",
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
      [0xC3], [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    for text in [[0x20] + bytes, [quote] + bytes + [quote], [quote] + bytes] {
      #expect(throws: JSONError(.invalidUTF8, at: 1)) { try JSONDocument(parsing: text) }
    }
  }

  @Test("Refuses UTF-16 as what it is not")
  func utf16() {
    #expect(throws: JSONError(.invalidUTF8, at: 0)) {
      try JSONDocument(parsing: [0xFF, 0xFE, 0x31, 0x00])
    }
  }

  @Test("Nests to the limit and no further", arguments: ["[", #"{"a":"#])
  func depth(open: String) throws {
    let close = open == "[" ? "]" : "}"
    let deepest = String(repeating: open, count: 128) + "0" + String(repeating: close, count: 128)
    _ = try JSONDocument(parsing: Array(deepest.utf8))
    let beyond = String(repeating: open, count: 100_000)
    #expect(throws: JSONError(.tooDeep(limit: 128), at: 128 * open.utf8.count)) {
      try JSONDocument(parsing: Array(beyond.utf8))
    }
    var limits = JSONLimits()
    limits.depth = 1
    #expect(throws: JSONError(.tooDeep(limit: 1), at: open.utf8.count)) {
      try JSONDocument(parsing: Array(deepest.utf8), limits: limits)
    }
  }

  @Test("Reads texts up to the limit of size")
  func size() throws {
    var limits = JSONLimits()
    limits.bytes = 4
    _ = try JSONDocument(parsing: Array("true".utf8), limits: limits)
    #expect(throws: JSONError(.tooLarge(limit: 4), at: 4)) {
      try JSONDocument(parsing: Array("false".utf8), limits: limits)
    }
  }

  @Test("Passes over a key of the outermost object, and over no other of that name")
  func unread() throws {
    let text = #"{"a": {"b": 1}, "b": [{"c": "]}\"" }, [2]], "d": 3}"#
    var limits = JSONLimits()
    limits.unread = ["b"]
    let root = try JSONDocument(parsing: Array(text.utf8), limits: limits).root
    guard case .object(let members) = root.value, members.count == 2,
      case .object(let inner) = members[0].node.value
    else {
      Issue.record("wrong shape")
      return
    }
    #expect(members.map(\.key) == ["a", "d"])
    #expect(inner.map(\.key) == ["b"])
  }

  @Test("Remembers where values and keys begin")
  func offsets() throws {
    let document = try JSONDocument(parsing: Array(#"{"é": [10, {}], "b":"x"}"#.utf8))
    guard case .object(let members) = document.root.value, members.count == 2,
      case .array(let elements) = members[0].node.value
    else {
      Issue.record("wrong shape")
      return
    }
    #expect(document.root.offset == 0)
    #expect(members.map(\.key) == ["é", "b"])
    #expect(members.map(\.keyOffset) == [1, 17])
    #expect(members.map(\.node.offset) == [7, 21])
    #expect(elements.map(\.offset) == [8, 12])
  }

  @Test("Collects every repetition of a key with the place of the first")
  func duplicates() throws {
    let text = #"{"a":{"x":1,"y":2,"x":3},"b":0,"a":1,"\u0061":[{"z":1,"z":2}]}"#
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(
      document.duplicates == [
        JSONError(.duplicateKey("x", first: 6), at: 18),
        JSONError(.duplicateKey("a", first: 1), at: 31),
        JSONError(.duplicateKey("a", first: 1), at: 37),
        JSONError(.duplicateKey("z", first: 48), at: 54),
      ])
  }

  @Test("Collects repetitions in large objects", arguments: [8, 9, 100_000])
  func manyDuplicates(count: Int) throws {
    let members = (0..<count).map { #""k\#($0)":0"# } + [#""k3":1"#]
    let text = "{" + members.joined(separator: ",") + "}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    let last = text.utf8.count - members[count].utf8.count - 1
    #expect(document.duplicates == [JSONError(.duplicateKey("k3", first: 22), at: last)])
    let same = "{" + Array(repeating: #""k":0"#, count: count).joined(separator: ",") + "}"
    #expect(try JSONDocument(parsing: Array(same.utf8)).duplicates.count == count - 1)
  }

  @Test("Keys that differ only in normal form are one key")
  func canonicalKeys() throws {
    let text = #"{"\u00e9":1,"e\u0301":2}"#
    let document = try JSONDocument(parsing: Array(text.utf8))
    #expect(document.duplicates.map(\.offset) == [12])
  }
}
