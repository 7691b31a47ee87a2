import Testing

@testable import Arguments

@Suite("Help")
struct HelpTests {
  @Test("A command's help shows examples first, then operands and groups of options")
  func command() {
    let help = SampleTool.program.manual.commands[0].help(width: 80)
    #expect(help == Self.golden)
  }

  private static let golden = """
    Pack files.

    Usage: tool pack [options] <file>...

    Examples:
      tool pack a.txt b.txt --level best
          Packs two files as small as can be.
      tool pack report.txt -t 'year end' -t draft --owner-name Kim \\
          --keep-for year --output report.pack
          Packs a file with two tags, an owner and a term.

    Files are read once, in the order given; a lone dash stands for standard input,
    which is packed under the name of its tag.

    Nothing is overwritten.

    Arguments:
      <file>                  A file to pack.

    Output:
      -l, --level <level>     How hard to try; a better level takes longer and gains
                              little on small files. (values: fast, normal, best;
                              default: normal; environment: TOOL_LEVEL)
      -o, --output <file>     Where to write; the default is beside.

    Options:
      -n, --limit <count>     Stop after so many files. (default: 10)
      --offset <count>        Begin after so many files.
      -t, --tag <tag>         A tag to store; repeatable.
      -v, --verbose           Name every file.
      -d, --dry-run           Write nothing.
      --strict <choice>       Whether to stop at a missing file. (values: true,
                              false; default: true)
      --lenient               The same as --strict false.

    Answers:
      --owner-name <text>     Answer to a question.
      --keep-for <text>       Answer to a question. (values: day, month, year)

    Help:
      -h, --help              Show this help.
      --version               Show the version.

    """

  @Test("The help of a group of commands lists them, with the command that shows help")
  func program() {
    #expect(
      SampleTool.program.manual.help() == """
        Pack files into archives.

        Usage: tool <command>

        Examples:
          tool pack notes.txt
              Packs one file.

        Commands:
          pack                    Pack files.
          unpack                  Unpack an archive.
          index                   Work on the index of an archive.
          help                    Show the help of a command.

        Help:
          -h, --help              Show this help.
          --version               Show the version.

        See 'tool <command> --help' for the help of a command.

        """)
  }

  @Test("No line is wider than asked for", arguments: [60, 80, 120])
  func width(width: Int) {
    for manual in Self.all(SampleTool.program.manual) {
      let lines = manual.help(width: width).split(separator: "\n")
      #expect(lines.allSatisfy { $0.count <= width }, "\(manual.fullName)")
      #expect(lines.allSatisfy { $0.last?.isWhitespace == false })
    }
  }

  @Test("No line of a failure is wider than asked for", arguments: [60, 80, 120])
  func failureWidth(width: Int) throws {
    let line = "pack --levle --level worst --keep-for --limit many --tag"
    guard case .failure(let failure) = SampleTool.parse(line) else {
      Issue.record("The line should not be in order.")
      return
    }
    let lines = failure.text(width: width).split(separator: "\n")
    #expect(failure.problems.count == 5)
    #expect(lines.allSatisfy { $0.count <= width }, "\(lines)")
  }

  @Test("Every width shows the same words", arguments: [-1, 0, 1, 20, 500])
  func extremes(width: Int) {
    let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).filter { $0 != "\\" }
    }
    let manual = SampleTool.program.manual.commands[0]
    #expect(words(manual.help(width: width)) == words(manual.help(width: 80)))
  }

  @Test("Usage tells how often an operand is needed")
  func usage() {
    let forms: [(Operand.Arity, String)] = [
      (.one, "<x>"), (.optional, "[<x>]"), (.many(atLeast: 0), "[<x>...]"),
      (.many(atLeast: 1), "<x>..."), (.many(atLeast: 2), "<x> <x>..."),
    ]
    for (arity, form) in forms { #expect(Operand("x", "Any.", arity).usage == form) }
  }

  @Test("Defaults are those of the initial settings, through shared rows as well")
  func defaults() {
    var settings = SampleTool.Pack()
    settings.level = .best
    settings.tags = ["x", "y"]
    settings.shared.answers["keep_for"] = "year"
    let command = Command<Int>(
      "tool", "Test.", settings: settings,
      options: SampleTool.packOptions + SampleTool.shared.map { $0.within(\.shared) }
    ) { _ in 0 }
    let defaults = command.manual.options.reduce(into: [:]) { $0[$1.name] = $1.defaultValue }
    #expect(
      defaults == [
        "level": "best", "limit": "10", "tag": "x, y", "strict": "true", "keep-for": "year",
      ])
  }

  private static func all(_ manual: Manual) -> [Manual] { [manual] + manual.commands.flatMap(all) }
}
