import Testing

@testable import advisor

@Suite("Printable text")
struct PrintableTests {
  @Test(
    "What people write stays as it is",
    arguments: [
      "", "plain", "Ünïcödé ≥ 5 “quotes”", "日本語のテキスト", "שלום עולם", "e\u{301}", "😀",
      "👩\u{200D}💻", "a  b",
    ])
  func kept(text: String) {
    #expect(Printable.line(text) == text)
  }

  @Test(
    "A sentence ends before a space, and what a space begins may be no space",
    arguments: [
      ("", ""), ("One", "One"), ("One. Two. ", "One."), ("Who? You!", "Who?"), ("No! No.", "No!"),
      ("3.5 to 4. More.", "3.5 to 4."), ("Ünï. \u{301}Ço. Two", "Ünï. \u{301}Ço."), (" . x", " ."),
    ])
  func sentence(text: String, first: String) {
    #expect(text.firstSentence == first)
  }

  @Test(
    "Breaks and tabs become spaces",
    arguments: [("a\nb", "a b"), ("a\tb", "a b"), ("a\r\nb", "a  b"), ("\n", " ")])
  func breaks(text: String, expected: String) {
    #expect(Printable.line(text) == expected)
  }

  @Test(
    "Whatever steers a terminal or hides text is left out",
    arguments: [
      "\u{0}", "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}",
      "\u{AD}", "\u{61C}", "\u{200B}", "\u{200E}", "\u{202A}", "\u{202E}", "\u{2028}", "\u{2029}",
      "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFF9}", "\u{E0041}", "\u{FFFE}",
    ])
  func removed(character: String) {
    #expect(Printable.line("a\(character)b") == "ab")
  }
}
