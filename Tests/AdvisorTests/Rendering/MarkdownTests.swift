import Testing

@testable import advisor

@Suite("Pieces of Markdown")
struct MarkdownTests {
  @Test(
    "Text that means nothing to Markdown stays as it is",
    arguments: [
      "plain words, 28% of 100", "task_specificity", "$20k to $1.5M", "3 + 4 - 5", "R&D & co",
      "a: b", "v1.2.3", "(S029, C:G051)", "日本語 – ünïcödé", "-5 points", "2020 was a year.",
    ])
  func kept(text: String) {
    #expect(Markdown(text: text).source == text)
  }

  @Test(
    "What would mean something is escaped",
    arguments: [
      ("*a* _b_", #"\*a\* \_b\_"#), ("`code`", #"\`code\`"#), ("[a](b)", #"\[a\](b)"#),
      ("![a](b)", #"\!\[a\](b)"#), ("<b>", #"\<b\>"#), ("a | b", #"a \| b"#),
      ("~~a~~", #"\~\~a\~\~"#),
      ("# a", "\\# a"), ("- a", #"\- a"#), ("+ a", #"\+ a"#), ("1. a", #"1\. a"#),
      ("12) a", #"12\) a"#),
      ("---", #"\---"#), ("===", #"\==="#), ("&amp; &#1;", "\\&amp; \\&\\#1;"),
      ("$x$", #"\$x\$"#), (#"a\"#, #"a\\"#), ("https://e.org", #"https\://e.org"#),
      ("www.e.org", #"www\.e.org"#), ("a@b.c", #"a\@b.c"#), ("> q", #"\> q"#),
      ("[^1]", #"\[\^1\]"#),
    ])
  func escaped(text: String, expected: String) {
    #expect(Markdown(text: text).source == expected)
  }

  @Test("Text is on one line, without outer or repeated spaces, control or direction characters")
  func oneLine() {
    #expect(Markdown(text: "    a\n\n# b\u{202E}\u{1B}[1m  ").source == "a \\# b\\[1m")
    #expect(Markdown(text: "\u{2028}\n ").source == "")
  }

  @Test("Interpolated text is escaped, literals and pieces are not")
  func interpolation() {
    let piece: Markdown = "**\("*")**"
    #expect(piece.source == #"**\***"#)
    #expect(("\(piece) _\("_")_ \(3)" as Markdown).source == #"**\*** _\__ 3"#)
  }

  @Test(
    "Only addresses of the web become links",
    arguments: [
      ("https://e.org/a_(b)?c=1#d", "[l](<https://e.org/a_(b)?c=1#d>)"),
      ("http://e.org", "[l](<http://e.org>)"),
      ("arXiv:2407.19584", "[l](<https://arxiv.org/abs/2407.19584>)"),
      ("javascript:alert(1)", "l"), ("https://e.org/ a", "l"), ("https://e.org/>x", "l"),
      ("https://e.org/\u{202E}", "l"), ("data:text/html,x", "l"), ("", "l"), ("//e.org", "l"),
      ("https://e.org/\"onclick='x'", "l"), ("HTTPS://e.org", "l"),
    ])
  func links(address: String, expected: String) {
    #expect(Markdown.link("l", to: address).source == expected)
  }

  @Test("A fence is longer than every run of backticks in what it holds")
  func fences() {
    for (text, fence) in [("a", "```"), ("a``b", "```"), ("```", "````"), ("`````x", "``````")] {
      var document = MarkdownDocument()
      document.code(text, in: "json")
      #expect(document.text == "\(fence)json\n\(text)\n\(fence)\n")
    }
  }

  @Test("Blocks have an empty line between them, tables a rule below their header")
  func blocks() {
    var document = MarkdownDocument()
    document.heading(2, "H")
    document.bullets([])
    document.numbered(["a", "b"])
    document.table(["x", "y"], [["1", "\("|")"]], figures: 1..<2)
    #expect(
      document.text == "## H\n\n1. a\n2. b\n\n| x | y |\n| --- | ---: |\n| 1 | \\| |\n")
  }
}
