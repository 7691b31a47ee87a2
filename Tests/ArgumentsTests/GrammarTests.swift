import Testing

@testable import Arguments

@Suite("Grammar")
struct GrammarTests {
  typealias Pack = SampleTool.Pack

  /// What `tool pack` makes of a line.
  private func pack(_ line: String, environment: [String: String] = [:]) throws
    -> (settings: Pack, operands: [String])
  {
    let outcome = SampleTool.parse("pack " + line, environment: environment)
    guard case .pack(let settings, let operands)? = outcome.job else {
      throw Unexpected(text: outcome.text)
    }
    return (settings, operands)
  }

  private struct Unexpected: Error { let text: String }

  @Test("Without options the settings keep their initial values")
  func defaults() throws {
    let (settings, operands) = try pack("a")
    #expect(settings == Pack())
    #expect(operands == ["a"])
  }

  @Test(
    "A value follows its option or is attached to it",
    arguments: ["--limit 5", "--limit=5", "-n 5", "-n5", "-n=5", "-vn5", "-vn 5", "-dvn=5"])
  func values(line: String) throws {
    #expect(try pack(line + " a").settings.limit == 5)
  }

  @Test("Negative numbers are values", arguments: ["-n -5", "-n-5", "--limit -5", "--limit=-5"])
  func negative(line: String) throws {
    #expect(try pack(line + " a").settings.limit == -5)
  }

  @Test("Flags may be bundled in any order and repeated", arguments: ["-vd", "-dv", "-v -d -v"])
  func bundles(line: String) throws {
    let settings = try pack(line + " a").settings
    #expect(settings.verbose && settings.dry)
  }

  @Test("Options and operands come in any order", arguments: ["a -v b", "-v a b", "a b -v"])
  func anyOrder(line: String) throws {
    let (settings, operands) = try pack(line)
    #expect(settings.verbose)
    #expect(operands == ["a", "b"])
  }

  @Test("After two dashes everything is an operand")
  func dashes() throws {
    let (settings, operands) = try pack("-v a -- --limit -n --help --")
    #expect(settings.limit == 10)
    #expect(operands == ["a", "--limit", "-n", "--help", "--"])
  }

  @Test("A lone dash is an operand or a value")
  func loneDash() throws {
    #expect(try pack("-").operands == ["-"])
    #expect(try pack("a -o -").settings.output == "-")
  }

  @Test("An attached value may be empty, hold equals signs or begin with dashes")
  func attached() throws {
    #expect(try pack("a --output=").settings.output == "")
    #expect(try pack("a --output=x=y").settings.output == "x=y")
    #expect(try pack("a --output=--limit").settings.output == "--limit")
    #expect(try pack("a --output=\u{338}x").settings.output == "\u{338}x")
  }

  @Test("Repeatable options collect their values")
  func collects() throws {
    #expect(try pack("a -t x --tag y -tz --tag=x").settings.tags == ["x", "y", "z", "x"])
  }

  @Test("A flag may set any value, a value may be true or false")
  func booleans() throws {
    #expect(try pack("a --lenient").settings.strict == false)
    #expect(try pack("a --strict false").settings.strict == false)
    #expect(SampleTool.parse("pack a --strict no").problems.count == 1)
  }

  @Test("Rows made at run time keep raw text under their key, unchecked")
  func entries() throws {
    let settings = try pack("a --owner-name=Kim --keep-for ages").settings
    #expect(settings.shared.answers == ["owner_name": "Kim", "keep_for": "ages"])
  }

  @Test("The command line wins over the environment, which wins over the default")
  func environment() throws {
    let best = ["TOOL_LEVEL": "best"]
    #expect(try pack("a", environment: best).settings.level == .best)
    #expect(try pack("a -l fast", environment: best).settings.level == .fast)
    #expect(try pack("a", environment: ["TOOL_LEVEL": ""]).settings.level == .normal)
    #expect(try pack("a -l fast", environment: ["TOOL_LEVEL": "bad"]).settings.level == .fast)
  }

  @Test("The invocation knows which options were given")
  func given() {
    let command = Command<Set<String>>(
      "tool", "Test.", settings: Pack(), options: SampleTool.packOptions
    ) { $0.given }
    let outcome = command.parse(["-vn", "3", "--tag=x"]) { _ in "best" }
    #expect(outcome.job == ["verbose", "limit", "tag"])
  }

  @Test("A job may be a closure over the settings, to be run later")
  func closures() throws {
    struct Job { let run: @Sendable (_ width: Int) throws -> String }
    let command = Command<Job>(
      "tool", "Test.", settings: Pack(), options: SampleTool.packOptions
    ) { invocation in
      Job { width in
        guard width > 0 else { throw invocation.failure(.rejected("No room.")) }
        return "\(invocation.settings.limit) of \(width)"
      }
    }
    let job = try #require(command.parse(["-n3"]).job)
    #expect(try job.run(9) == "3 of 9")
    #expect(throws: UsageFailure.self) { try job.run(0) }
  }

  @Test("Operands fill their rows in order")
  func operands() {
    #expect(SampleTool.parse("unpack a").job == .unpack(["a"]))
    #expect(SampleTool.parse("unpack a b").job == .unpack(["a", "b"]))
    #expect(SampleTool.parse("index list").job == .list([]))
    #expect(SampleTool.parse("index list size").job == .list(["size"]))
    #expect(SampleTool.parse("index hash").job == .hash([]))
  }

  @Test("Names are never abbreviated", arguments: ["pack a --lim 3", "pac a", "pack a --verb"])
  func noAbbreviations(line: String) {
    #expect(SampleTool.parse(line).name == "failure")
  }

  @Test(
    "Help wins over everything else before two dashes",
    arguments: [
      ("--help", "help tool"), ("-h", "help tool"), ("help", "help tool"),
      ("--help pack", "help tool pack"), ("pack --help", "help tool pack"),
      ("help pack", "help tool pack"), ("pack -vh", "help tool pack"),
      ("index list -h", "help tool index list"), ("help index list", "help tool index list"),
      ("index help list", "help tool index list"), ("index --help", "help tool index"),
      ("help index", "help tool index"), ("help help", "help tool help"),
      ("help --help", "help tool help"), ("help pack --help", "help tool pack"),
      ("pack --nonsense --limit x --help", "help tool pack"),
      ("pack --output --help", "help tool pack"), ("pack -o -h", "help tool pack"),
      ("nonsense --help", "help tool"), ("index nonsense -h", "help tool index"),
      ("--version --help", "help tool"), ("pack --version -h", "help tool pack"),
      ("--version", "version"), ("pack --version", "version"),
      ("pack --nonsense --version", "version"), ("index --version", "version"),
      ("pack -- --help", "run"), ("pack --output=--help a", "run"),
      ("-- --help", "failure"), ("help pakc", "failure"), ("help index lst", "failure"),
      ("help pack more", "failure"), ("--help=x", "failure"),
    ])
  func help(line: String, name: String) {
    #expect(SampleTool.parse(line).name == name)
  }
}
