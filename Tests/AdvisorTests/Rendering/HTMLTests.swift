import Testing

@testable import advisor

@Suite("Pieces of HTML")
struct HTMLTests {
  @Test("Text means nothing but itself, between tags and in attributes")
  func escaping() {
    let text = "<script>\"&amp;'\u{202E}\u{0}\n</script>"
    let escaped = "&lt;script&gt;&quot;&amp;amp;&#39; &lt;/script&gt;"
    #expect(HTML(text).markup == escaped)
    #expect(
      Tag.span(Attribute("title", text)) { text }.markup
        == "<span title=\"\(escaped)\">\(escaped)</span>")
    #expect(("\(text)" as HTML).markup == escaped, "interpolated text is text")
    #expect(("<b>" as HTML).markup == "&lt;b&gt;", "and so is a literal")
    #expect(HTML(lines: "a\n<b\u{2028}>\n").markup == "a\n&lt;b&gt;")
  }

  @Test("Elements hold what is written in them, in order")
  func elements() {
    let isShown = false
    let piece = Tag.ul(.style("plain")) {
      for number in 1...2 { Tag.li { "\(number)" } }
      if isShown { Tag.li { "hidden" } }
      "text"
    }
    #expect(piece.markup == "<ul class=\"plain\"><li>1</li>\n<li>2</li>\ntext</ul>\n")
    #expect(Tag.meta(Attribute("charset", "utf-8")).markup == "<meta charset=\"utf-8\">\n")
    #expect(Tag.label(Attribute("x", 1.26)) { "t" }.markup == "<text x=\"1.3\">t</text>\n")
  }
}
