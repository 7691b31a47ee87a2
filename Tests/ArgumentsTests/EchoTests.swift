import Testing

@testable import Arguments

@Suite("Echo")
struct EchoTests {
  @Test(
    "Characters that could act or hide are escaped, all others kept",
    arguments: [
      ("plain", "'plain'"), ("naïve 数据 👍", "'naïve 数据 👍'"), ("", "''"),
      ("\u{1B}[31mred", #"'\u{1B}[31mred'"#), ("a\nb\tc\r\n", #"'a\u{A}b\u{9}c\u{D}\u{A}'"#),
      ("\u{7F}\u{9B}0m", #"'\u{7F}\u{9B}0m'"#), ("\0", #"'\u{0}'"#),
      ("txt\u{202E}exe", #"'txt\u{202E}exe'"#), ("\u{2066}x\u{2069}", #"'\u{2066}x\u{2069}'"#),
      ("\u{200B}\u{FEFF}\u{2028}", #"'\u{200B}\u{FEFF}\u{2028}'"#),
      ("\u{E000}\u{E0041}", #"'\u{E000}\u{E0041}'"#),
    ])
  func escapes(word: String, shown: String) {
    #expect(Echo(word).description == shown)
  }

  @Test("Long words are cut, also those of a single endless character")
  func cuts() {
    let word = String(repeating: "w", count: 60)
    #expect(Echo(word).description == "'\(word)'")
    #expect(Echo(word + "w").description == "'\(word)…'")
    let marks = "a" + String(repeating: "\u{301}", count: 10_000)
    #expect(Echo(marks).description.unicodeScalars.count == 63)
    let escapes = Echo(String(repeating: "\u{1B}", count: 1000)).description
    #expect(escapes == "'" + String(repeating: #"\u{1B}"#, count: 10) + "…'")
  }

  @Test(
    "No message lets a control character through",
    arguments: [
      ["pack", "--\u{1B}[2J"], ["pack", "-\u{1B}"], ["pack", "--level=\u{1B}[2J"],
      ["pack", "--verbose=\u{7}"], ["\u{1B}c"], ["--\u{1B}c"], ["index", "\u{1B}"],
      ["index", "hash", "a\u{1B}", "\r"], ["index", "list", "\u{9B}"], ["help", "\u{8}"],
      ["pack", "--level", "--\u{1B}"], ["-v\u{1B}"],
    ])
  func messages(words: [String]) {
    let text = SampleTool.parse(words).text
    #expect(text.hasPrefix("Error: "))
    #expect(text.contains(#"\u{"#))
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }
}
