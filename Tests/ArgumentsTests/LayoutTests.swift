import Testing

@testable import Arguments

@Suite("Layout")
struct LayoutTests {
  @Test("Lines are filled up to the width, not beyond")
  func fills() {
    #expect(Layout.wrap("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(Layout.wrap("aa bb cc", width: 4) == ["aa", "bb", "cc"])
    #expect(Layout.wrap("aa  bb\n cc ", width: 8) == ["aa bb cc"])
    #expect(Layout.wrap("", width: 8) == [])
  }

  @Test("A word longer than the width has a line of its own", arguments: [3, 0, -5])
  func longWord(width: Int) {
    #expect(Layout.wrap("a longest b", width: width) == ["a", "longest", "b"])
  }

  @Test("Text starts in its column, on the next line if the label is long")
  func entries() {
    #expect(
      Layout.entry("-v", "one two three", column: 8, width: 16)
        == ["  -v    one two", "        three"])
    #expect(Layout.entry("--four", "one", column: 8, width: 16) == ["  --four", "        one"])
    #expect(Layout.entry("--fo", "one", column: 8, width: 16) == ["  --fo  one"])
  }

  @Test("Without a column text follows the label if all fits")
  func entriesWithoutColumn() {
    #expect(
      Layout.entry("--four", "one", lead: "> ", column: nil, width: 13) == ["> --four  one"])
    #expect(
      Layout.entry("--four", "one", lead: "> ", column: nil, width: 12) == ["> --four", "    one"])
  }

  @Test("Long command lines break for a shell, but not within quotes or before a value")
  func shell() {
    #expect(Layout.shell("tool a b", width: 10) == ["  tool a b"])
    #expect(
      Layout.shell("tool 'a b  c' \"d 'e\" f g", width: 21)
        == ["  tool 'a b  c' \\", "      \"d 'e\" f g"])
    #expect(
      Layout.shell("tool a b -n 5 -v", width: 17) == ["  tool a b \\", "      -n 5 -v"])
    #expect(Layout.shell("tool it's", width: 4) == ["  tool \\", "      it's"])
  }
}
