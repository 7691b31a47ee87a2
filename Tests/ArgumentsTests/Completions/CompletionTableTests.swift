import Testing

@testable import Arguments

@Suite("Completion table")
struct CompletionTableTests {
  private let table = CompletionTable(SampleTool.program.manual, supplied: [:])

  private func place(_ path: String) throws -> CompletionTable.Place {
    try #require(table.places.first { $0.path == path })
  }

  private func offer(_ key: String) -> Offer? {
    table.offers.first { $0.keys.contains(key) }?.offer
  }

  @Test("Every command has a place, once for its words and once for its help")
  func places() {
    #expect(
      table.places.map(\.path) == [
        "tool", "tool pack", "tool unpack", "tool index", "tool index list", "tool index hash",
        "tool help", "tool help pack", "tool help unpack", "tool help index",
        "tool help index list", "tool help index hash",
      ])
  }

  @Test("A place knows the words below, its options and the operand that takes the rest")
  func contents() throws {
    #expect(try place("tool").below.map(\.text) == ["pack", "unpack", "index", "help"])
    #expect(try place("tool").below.first?.note == "Pack files")
    #expect(try place("tool help").below.map(\.text) == ["pack", "unpack", "index"])
    #expect(try place("tool help index").below.map(\.text) == ["list", "hash"])
    #expect(try place("tool pack").open == 0)
    #expect(try place("tool unpack").open == nil)
    let entries = try place("tool pack").options.map(\.entry)
    #expect(entries.prefix(2) == ["v --level -l ", "v --output -o "])
    #expect(entries.contains("m --tag -t "))
    #expect(entries.contains("f --lenient "))
  }

  @Test("Values are offered for the long and the short form and for operands")
  func offers() {
    for key in ["tool pack --level", "tool pack -l"] {
      #expect(offer(key)?.words.map(\.text) == ["fast", "normal", "best"])
      #expect(offer(key)?.shape == .words)
    }
    #expect(offer("tool pack --output")?.shape == .files)
    #expect(offer("tool pack 0")?.shape == .files)
    #expect(offer("tool index list 0")?.words.map(\.text) == ["name", "size"])
    #expect(offer("tool pack --limit") == nil)
    #expect(offer("tool pack --verbose") == nil)
    #expect(offer("tool unpack 0") == nil)
  }

  @Test("Words that only the program knows are filled in by name")
  func supplied() {
    let command = Command<Int>(
      "tool", "Test.", settings: SampleTool.Pack(),
      options: [
        .value(
          "output", taking: "x", into: \.output, "Any.", completing: .assignments(.named("colors")))
      ]
    ) { _ in 0 }
    let table = CompletionTable(command.manual, supplied: ["colors": ["red", "green"]])
    #expect(table.offers.map(\.offer.shape) == [.assignments])
    #expect(table.offers[0].offer.words.map(\.text) == ["red", "green"])
    let empty = CompletionTable(command.manual, supplied: [:])
    #expect(empty.offers[0].offer.words.isEmpty)
  }

  @Test("A script names every command, option and choice", arguments: Shell.allCases)
  func scripts(shell: Shell) {
    let script = SampleTool.program.manual.completions(for: shell)
    for word in [
      "'tool index hash'", "'v --level -l '", "'m --tag -t '", "'fast' 'normal' 'best'",
      "'name' 'size'",
    ] {
      #expect(script.contains(word), "\(word)")
    }
    #expect(!script.contains("@places@"))
    #expect(!script.contains("@name@"))
    #expect(!script.contains("@program@"))
  }

  @Test("What is filled in is not searched for more to fill in")
  func filled() {
    let filled = "@a@-@b@ x@y @a@@c@".filled(["a": "@b@", "b": "1"])
    #expect(filled == "@b@-1 x@y @b@@c@")
    #expect("none".filled(["a": "1"]) == "none")
    #expect("@".filled(["a": "1"]) == "@")
  }

  @Test(
    "Quoted text means itself",
    arguments: [
      ("", "''", "''"), ("plain", "'plain'", "'plain'"), ("it's", #"'it'\''s'"#, #"'it\'s'"#),
      (#"a\b"#, #"'a\b'"#, #"'a\\b'"#), ("$x `y`", "'$x `y`'", "'$x `y`'"),
    ])
  func quotes(text: String, posix: String, fish: String) {
    #expect(ShellText.posix(text) == posix)
    #expect(ShellText.fish(text) == fish)
  }
}
