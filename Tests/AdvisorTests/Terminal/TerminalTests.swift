import Testing

@Suite("On a terminal", .enabled(if: PseudoTerminal.isPossible))
struct TerminalTests {
  @Test("Text is marked, unless the terminal is dumb or marks are unwanted")
  func marks() throws {
    let text = try Situations.exampleText.get().text
    let marked = try PseudoTerminal.report(columns: 80).text
    #expect(marked.contains(/^\u{1B}\[1m[A-Z ,;-]+\u{1B}\[0m  \u{1B}\[3[123]m\[/))
    #expect(try PseudoTerminal.report(columns: 80, "TERM=dumb").text == text)
    #expect(try PseudoTerminal.report(columns: 80, "NO_COLOR=1").text == text)
  }

  @Test("Text has the terminal's width, whatever COLUMNS says", arguments: [64, 100])
  func width(columns: Int) throws {
    let run = try PseudoTerminal.report(columns: columns, "COLUMNS=80 NO_COLOR=1")
    #expect(run.lines.allSatisfy { $0.count <= columns })
    #expect(run.lines.contains { $0.count > columns - 6 })
  }

  @Test("Text is never wider than 100 columns")
  func widest() throws {
    let run = try PseudoTerminal.report(columns: 300, "NO_COLOR=1")
    #expect(run.lines.count > 20)
    #expect(run.lines.allSatisfy { $0.count <= 100 })
  }
}
