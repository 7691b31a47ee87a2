import Testing

@testable import Arguments

@Suite("Manual")
struct ManualTests {
  @Test("The sample program has no defects, and its commands know their place")
  func sample() {
    let manual = SampleTool.program.manual
    #expect(manual.defects == [])
    #expect(
      manual.commands.map(\.fullName) == ["tool pack", "tool unpack", "tool index", "tool help"])
    #expect(manual.commands[2].commands.map(\.fullName) == ["tool index list", "tool index hash"])
  }

  @Test("Every row carries what completions and the manual page need")
  func rows() throws {
    let level = try SampleTool.row("level")
    #expect(level.choices == ["fast", "normal", "best"])
    #expect(level.label == "-l, --level <level>")
    #expect(level.environment == "TOOL_LEVEL")
    #expect(try SampleTool.row("output").completion == .files)
    #expect(try SampleTool.row("keep-for").choices == ["day", "month", "year"])
    #expect(try SampleTool.row("strict").choices == ["true", "false"])
    #expect(try SampleTool.row("tag").arity == .many)
    #expect(try SampleTool.row("limit").expected == "a whole number")
  }

  @Test("Defects of a table are found")
  func defects() {
    let options: [Option<SampleTool.Pack>] = [
      .flag("verbose", "v", set: \.verbose, "Once."), .flag("verbose", set: \.dry, "Twice."),
      .flag("help", set: \.dry, "Taken."), .flag("--dry", "v", set: \.dry, "Same letter."),
      .flag("five", "5", set: \.dry, "A digit."), .value("limit", taking: "", into: \.limit, "No"),
    ]
    let leaf = Command<Int>(
      "leaf", "Leaf.", settings: SampleTool.Pack(), options: options,
      operands: [Operand("a", "Any.", .optional), Operand("b", "Any.")]
    ) { _ in 0 }
    let root = Command<Int>("root", "Root.", commands: [leaf, leaf])
    let ofLeaf = [
      "two options are named 'verbose'", "two options are named 'help'",
      "two options have the letter 'v'", "'--dry' cannot be typed as a name",
      "'-5' is not a letter", "the value of '--limit' has no name",
      "'[<a>]' is followed by another operand", "'No' is not a sentence",
    ].map { "root leaf: " + $0 }
    #expect(root.manual.defects == ["root: two commands are named 'leaf'"] + ofLeaf + ofLeaf)
  }
}
