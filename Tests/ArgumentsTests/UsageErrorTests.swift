import Testing

@testable import Arguments

@Suite("Usage errors")
struct UsageErrorTests {
  @Test(
    "Each problem is told in words, with the nearest valid spelling",
    arguments: [
      ("pack a --levle best", "Unknown option '--levle'. Did you mean '--level'?"),
      ("pack a --LEVEL=best", "Unknown option '--LEVEL'. Did you mean '--level'?"),
      ("pack a --zzzzzz", "Unknown option '--zzzzzz'."),
      ("pack a --hlep", "Unknown option '--hlep'. Did you mean '--help'?"),
      ("pack a -x", "Unknown option '-x'."),
      ("pack a -vx5", "Unknown option '-x'."),
      ("pack a -5", "Unknown option '-5'."),
      ("pack a -strict", "Unknown option '-strict'. Did you mean '--strict'?"),
      (
        "--level best pack a",
        "The option '--level' belongs after its command, as in 'tool pack --level'."
      ),
      ("-v pack a", "The option '-v' belongs after its command, as in 'tool pack -v'."),
      ("--versoin", "Unknown option '--versoin'. Did you mean '--version'?"),
      ("--version=2", "The option '--version' takes no value, but '2' was given."),
      ("pakc a", "Unknown command 'pakc'. Did you mean 'pack'?"),
      ("hepl", "Unknown command 'hepl'. Did you mean 'help'?"),
      ("index lits", "Unknown command 'lits'. Did you mean 'list'?"),
      ("help index lits", "Unknown command 'lits'. Did you mean 'list'?"),
      ("index a.txt", "Unknown command 'a.txt'. Expected list or hash."),
      ("", "Missing command. Expected pack, unpack, index or help."),
      ("index", "Missing command. Expected list or hash."),
      ("pack a --level", "Missing value for '--level <level>'."),
      ("pack a -l", "Missing value for '--level <level>'."),
      ("pack a --level --dry-run", "Missing value for '--level <level>' before '--dry-run'."),
      ("pack a --output -v", "Missing value for '--output <file>' before '-v'."),
      ("pack --output -- a", "Missing value for '--output <file>' before '--'."),
      (
        "pack a --level bset",
        "Invalid value 'bset' for '--level <level>'. Did you mean 'best'?"
          + " Expected fast, normal or best."
      ),
      (
        "pack a -lBEST",
        "Invalid value 'BEST' for '--level <level>'. Did you mean 'best'?"
          + " Expected fast, normal or best."
      ),
      (
        "pack a --level= -v",
        "Invalid value '' for '--level <level>'. Expected fast, normal or best."
      ),
      (
        "pack a --limit many",
        "Invalid value 'many' for '--limit <count>': expected a whole number."
      ),
      (
        "pack a --offset 1.5",
        "Invalid value '1.5' for '--offset <count>': expected a whole number."
      ),
      ("pack a --verbose=3", "The option '--verbose' takes no value, but '3' was given."),
      ("pack a -v=3", "The option '--verbose' takes no value, but '3' was given."),
      ("pack a -l best -l best", "The option '--level <level>' was given more than once."),
      (
        "pack a --keep-for day --keep-for day --keep-for day",
        "The option '--keep-for <text>' was given more than once."
      ),
      ("index hash a", "Unexpected argument 'a'."),
      ("unpack a b c d", "2 unexpected arguments: 'c', 'd'."),
      ("help pack more", "Unexpected argument 'more'."),
      ("index hash 1 2 3 4 5 6 7", "7 unexpected arguments: '1', '2', '3', '4', '5' and 2 more."),
      ("pack", "Missing argument '<file>...'."),
      ("unpack", "Missing argument '<archive>'."),
      (
        "index list nmae",
        "Invalid value 'nmae' for '<column>'. Did you mean 'name'? Expected name or size."
      ),
      (
        "pack a --dry-run --output b",
        "With '--dry-run' there is nothing to write to '--output'."
      ),
    ])
  func message(line: String, message: String) {
    #expect(SampleTool.parse(line).problems.map(\.message) == [message])
  }

  @Test("A bad value of the environment names its variable")
  func environment() {
    let outcome = SampleTool.parse("pack a", environment: ["TOOL_LEVEL": "fsat"])
    #expect(
      outcome.problems.map(\.message) == [
        "Invalid value 'fsat' for '--level <level>', from the environment variable TOOL_LEVEL."
          + " Did you mean 'fast'? Expected fast, normal or best."
      ])
  }

  @Test("All problems of a line are reported, in order")
  func together() throws {
    let outcome = SampleTool.parse("pack --level bset --limit x --verbose=1 --tag")
    #expect(
      outcome.problems == [
        .invalidValue("bset", try SampleTool.row("level"), variable: nil, suggestion: "best"),
        .invalidValue("x", try SampleTool.row("limit"), variable: nil, suggestion: nil),
        .unwantedValue("1", try SampleTool.row("verbose")),
        .missingValue(try SampleTool.row("tag"), before: nil),
        .missingOperand(
          Operand("file", "A file to pack.", .many(atLeast: 1), completing: .files)),
      ])
  }

  @Test("The value of an unknown option does not count as an operand too many")
  func noConsequences() throws {
    let level = try SampleTool.row("level")
    let outcome = SampleTool.parse("pack --levl best")
    #expect(outcome.problems == [.unknownOption("--levl", suggestion: level)])
    #expect(SampleTool.parse("index hash --colr no").problems.count == 1)
  }

  @Test("A combination is only rejected when the words are in order")
  func combination() {
    #expect(SampleTool.parse("pack --dry-run --output b").problems.count == 1)
  }

  @Test("The whole text shows the concerned option, the usage and where to read more")
  func text() {
    #expect(
      SampleTool.parse("pack a --limt 3 --output").text == """
        Error: Unknown option '--limt'. Did you mean '--limit'?
        Error: Missing value for '--output <file>'.
        Help:  -n, --limit <count>  Stop after so many files. (default: 10)
        Help:  -o, --output <file>  Where to write; the default is beside.
        Usage: tool pack [options] <file>...
        See 'tool pack --help' for more.

        """)
    #expect(
      SampleTool.parse("index lits").text == """
        Error: Unknown command 'lits'. Did you mean 'list'?
        Usage: tool index <command>
        See 'tool index --help' for more.

        """)
    #expect(
      SampleTool.parse("pack a -lx -ly").text == """
        Error: Invalid value 'x' for '--level <level>'. Expected fast, normal or best.
        Error: The option '--level <level>' was given more than once.
        Error: Invalid value 'y' for '--level <level>'. Expected fast, normal or best.
        Help:  -l, --level <level>
                 How hard to try; a better level takes longer and gains little on small
                 files. (values: fast, normal, best; default: normal; environment:
                 TOOL_LEVEL)
        Usage: tool pack [options] <file>...
        See 'tool pack --help' for more.

        """)
  }

  @Test("A flood of problems is cut")
  func flood() {
    let words = ["pack"] + (1...5000).map { "--x\($0)" }
    let outcome = SampleTool.parse(words)
    #expect(outcome.problems.count == 5000)
    #expect(outcome.text.split(separator: "\n").count == 11)
    #expect(outcome.text.contains("Error: 4992 more problems.\n"))
  }

  @Test("An invocation turns a later problem into a failure with the same hints")
  func later() {
    let command = Command<UsageFailure>("tool", "Test.", settings: 0) {
      $0.failure(.rejected("Nothing to read."))
    }
    let expected = """
      Error: Nothing to read.
      Usage: tool [options]
      See 'tool --help' for more.

      """
    #expect(command.parse([]).job?.text() == expected)
  }
}
