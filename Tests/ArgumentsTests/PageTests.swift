import Foundation
import Testing

@testable import Arguments

@Suite("Manual page")
struct PageTests {
  private let page = SampleTool.program.manual.page(date: "January 2, 2026")

  @Test("The page has the sections that readers look for, in the usual order")
  func sections() {
    let sections = page.split(separator: "\n").filter { $0.hasPrefix(".Sh ") }.map {
      $0.dropFirst(4)
    }
    #expect(
      sections == ["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "ENVIRONMENT", "EXAMPLES"])
    #expect(page.hasPrefix(".Dd January 2, 2026\n.Dt \\&TOOL 1\n.Os\n"))
  }

  @Test("An item shows every form of an option, and what it does")
  func items() {
    #expect(
      page.contains(
        ".It Fl \\&v , Fl \\&\\-verbose\nName every file.\n"))
    #expect(page.contains(".It Fl \\&l Ar \\&level , Fl \\&\\-level Ar \\&level\n"))
    #expect(page.contains(".It Ev \\&TOOL_LEVEL\n"))
    #expect(page.contains(".Ss \"\\&tool index list\"\n"))
  }

  @Test("Nothing in a text acts as a request or an escape")
  func text() {
    #expect(Roff.lines(".Sh X") == ["\\&.Sh X"])
    #expect(Roff.lines("'br") == ["\\&'br"])
    #expect(Roff.lines(#"a\fBb"#) == ["a\\efBb"])
    #expect(Roff.lines("One. Two? (Three.) Four") == ["One.", "Two?", "(Three.)", "Four"])
    #expect(Roff.lines("é…") == ["\\[u00E9]\\[u2026]"])
    #expect(Roff.argument("Op") == "\\&Op")
    #expect(Roff.argument("say \"x\"") == "\"\\&say \"\"x\"\"\"")
    #expect(Roff.argument("") == "\"\\&\"")
  }

  @Test("A linter has nothing to say", arguments: 0...UInt64(12))
  func lint(seed: UInt64) throws {
    guard let mandoc = Program.path("mandoc") else { return }
    let manual = seed == 0 ? SampleTool.program.manual : HostileManual.make(seed: seed)
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).1")
    try Data(manual.page(date: "January 2, 2026").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let run = try Program.run(
      mandoc, ["-T", "lint", "-W", "style", file.path], in: file.deletingLastPathComponent())
    // A word without a space cannot be broken.
    let said = (run.output + run.messages).split(separator: "\n")
      .filter { seed == 0 || !$0.contains("longer than 80 bytes") }
    #expect(said == [])
  }
}
