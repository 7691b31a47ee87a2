import Testing

@testable import AdaptationAdvisor

struct ExcerptTests {
  @Test(
    "Points at the place in its line",
    arguments: [
      ("{\n  \"a\": hm\n}", 9, "  \"a\": hm", "       ^"),
      ("ab\r\ncd\r\nef", 5, "cd", " ^"),
      ("ab\r\ncd", 2, "ab", "  ^"),
      ("abc", 3, "abc", "   ^"),
      ("abc", 99, "abc", "   ^"),
      ("", 0, "", "^"),
      ("\u{FEFF}x", 3, "x", "^"),
      ("\tx", 1, " x", " ^"),
      ("日本x", 6, "日本x", "    ^"),
      ("e\u{301}x", 3, "e\u{301}x", " ^"),
      ("a\u{1B}[31m\u{202E}x", 9, "a\u{FFFD}[31m\u{FFFD}x", "       ^"),
    ])
  func points(text: String, offset: Int, source: String, caret: String) {
    let excerpt = Excerpt(around: offset, in: Array(text.utf8))
    #expect(excerpt.source == source)
    #expect(excerpt.caret == caret)
  }

  @Test("Cuts long lines around the place")
  func cuts() {
    let bytes = Array((0..<100).map { "\($0 % 10)" }.joined().utf8)
    #expect(Excerpt(around: 50, in: bytes, width: 10).description == "…5678901234…\n      ^")
    #expect(Excerpt(around: 2, in: bytes, width: 10).description == "0123456789…\n  ^")
    #expect(Excerpt(around: 99, in: bytes, width: 10).description == "…456789\n      ^")
  }

  @Test("Cuts between characters")
  func cutsBetweenCharacters() {
    let bytes = Array(String(repeating: "é", count: 100).utf8)
    let excerpt = Excerpt(around: 100, in: bytes, width: 6)
    #expect(excerpt.description == "…éééééé…\n    ^")
  }

  @Test("Stays short in what is not text", arguments: [UInt8(0x80), 0xFF, 0x00])
  func notText(byte: UInt8) {
    let excerpt = Excerpt(around: 5000, in: [UInt8](repeating: byte, count: 10_000))
    #expect(excerpt.source.unicodeScalars.count < 500)
  }
}
