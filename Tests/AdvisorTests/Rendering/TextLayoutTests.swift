import Testing

@testable import advisor

@Suite("Layout of text")
struct TextLayoutTests {
  private func laidOut(_ width: Int = 40, _ work: (inout TextLayout) -> Void) -> String {
    var layout = TextLayout(width: width)
    work(&layout)
    return layout.text
  }

  @Test("A paragraph breaks between words, at the last that fits")
  func wrapping() {
    let forty = "abcdefghi abcdefghi abcdefghi abcdefghij"
    #expect(laidOut { $0.paragraph(forty) } == forty + "\n")
    #expect(
      laidOut { $0.paragraph(forty + "k") } == "abcdefghi abcdefghi abcdefghi\nabcdefghijk\n")
    #expect(laidOut { $0.paragraph("  a   b  ") } == "a b\n")
    #expect(laidOut { $0.paragraph("") } == "\n")
  }

  @Test("A word that is longer than a line stays whole")
  func longWord() {
    let word = String(repeating: "w", count: 50)
    #expect(laidOut { $0.paragraph("a \(word) b") } == "a\n\(word)\nb\n")
    #expect(laidOut { $0.paragraph(word, lead: "  - ") } == "  - \(word)\n")
  }

  @Test("The first line follows the lead, the others start below its end or where they are told")
  func indentation() {
    let text = "aaaaaaaaa bbbbbbbbb ccccccccc ddddddddd eeeeeeeee"
    #expect(
      laidOut { $0.paragraph(text, lead: "  - ") }
        == "  - aaaaaaaaa bbbbbbbbb ccccccccc\n    ddddddddd eeeeeeeee\n")
    #expect(
      laidOut { $0.paragraph(text, lead: "  - ", indent: 1) }
        == "  - aaaaaaaaa bbbbbbbbb ccccccccc\n ddddddddd eeeeeeeee\n")
  }

  @Test("A gap is one empty line, and none at the beginning")
  func gap() {
    let text = laidOut { layout in
      layout.gap()
      layout.add("a", "b")
      layout.gap()
      layout.gap()
      layout.add("c")
    }
    #expect(text == "a\nb\n\nc\n")
  }

  @Test("No layout is narrower than 40 columns")
  func narrow() {
    #expect(TextLayout(width: 3).width == 40)
    #expect(TextLayout(width: 41).width == 41)
  }

  @Test("A table's columns are as wide as what they hold")
  func table() {
    let rows = [
      TextLayout.Row("", ["one", "second"]), TextLayout.Row("label", ["1.00", "2"]),
    ]
    #expect(laidOut { $0.table(rows) } == "          one  second\n  label  1.00       2\n")
    #expect(laidOut { $0.table([]) } == "")
  }

  @Test("Where nothing else helps, columns stand below each other and nothing is cut")
  func stackedColumns() {
    let rows = [
      TextLayout.Row("usual", ["prompt engineering", "fine-tuning", "training"]),
      TextLayout.Row("low to high", ["$369–$74.2k", "$350–$195,000", "$3.03k–$6.76M"]),
      TextLayout.Row("days", ["8.4", "29.5", "152"]),
    ]
    #expect(
      laidOut { $0.table(rows) }.split(separator: "\n", omittingEmptySubsequences: false) == [
        "  usual        prompt engineering",
        "  low to high         $369–$74.2k",
        "  days                        8.4",
        "",
        "  usual          fine-tuning",
        "  low to high  $350–$195,000",
        "  days                  29.5",
        "",
        "  usual             training",
        "  low to high  $3.03k–$6.76M",
        "  days                   152",
        "",
      ])
  }

  @Test("Where a table is too wide, its heads are broken between words")
  func brokenHeads() {
    let rows = [
      TextLayout.Row("of 100", ["prompt engineering", "training"]),
      TextLayout.Row("consistency", ["13.16", "12.60"]),
    ]
    #expect(
      laidOut { $0.table(rows) }.split(separator: "\n") == [
        "                    prompt",
        "  of 100       engineering  training",
        "  consistency        13.16     12.60",
      ])
  }

  @Test("Where it still is, labels stand above their cells")
  func stackedTable() {
    let rows = [
      TextLayout.Row("of 100", ["prompt engineering", "fine-tuning", "training"]),
      TextLayout.Row("task specificity", ["13.16", "$350–$220k", "12.60"]),
    ]
    #expect(
      laidOut { $0.table(rows) }.split(separator: "\n") == [
        "  of 100",
        "         prompt",
        "    engineering  fine-tuning  training",
        "  task specificity",
        "          13.16   $350–$220k     12.60",
      ])
  }

  @Test("Cells are cut only where nothing else helps")
  func cutCells() {
    let long = String(repeating: "w", count: 40)
    let rows = [
      TextLayout.Row("of 100", ["one", "two"]), TextLayout.Row("name", ["a word", long]),
    ]
    let lines = laidOut { $0.table(rows) }.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("  a word") })
    #expect(lines.last == "   \(String(repeating: "w", count: 36))…")
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test("Text is cut with an ellipsis, and filled on either side")
  func widths() {
    #expect("abcdef".shortened(to: 6) == "abcdef")
    #expect("abcdef".shortened(to: 5) == "abcd…")
    #expect("abcdef".shortened(to: 0) == "…")
    #expect("äöü".padded(to: 5) == "äöü  ")
    #expect("äöü".alignedRight(in: 5) == "  äöü")
    #expect("abcdef".padded(to: 3) == "abcdef")
    #expect("abcdef".alignedRight(in: 3) == "abcdef")
  }
}
