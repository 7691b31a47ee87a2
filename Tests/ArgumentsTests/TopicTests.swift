import Testing

@testable import Arguments

@Suite("Topics")
struct TopicTests {
  private static let colors = Topic(
    "colors", "What colors mean.",
    entries: [
      Topic.Entry("dark_red", "Is it bad?", rows: [Topic.Row("pale", "a little, as far as known")]),
      Topic.Entry("blue", "Is it cold?"),
    ])

  private static let program = Command<Int>(
    "tool", "Test.",
    commands: [Command("run", "Run.", settings: ()) { _ in 0 }], topics: [colors])

  private func outcome(_ line: String) -> Outcome<Int> {
    Self.program.parse(line.split(separator: " ").map(String.init))
  }

  @Test("Help of a topic shows all entries, or those that are named")
  func selection() {
    guard case .topic(let topic, let all) = outcome("help colors"),
      case .topic(_, let one) = outcome("help colors dark-RED"),
      case .topic(_, let both) = outcome("help colors blue dark_red")
    else {
      Issue.record("These words select a topic.")
      return
    }
    #expect(
      topic.text(width: 40) == """
        What colors mean.

        dark_red  Is it bad?
          pale    a little, as far as known

        blue  Is it cold?

        """)
    #expect(all.isEmpty)
    #expect(both.map(\.name) == ["blue", "dark_red"])
    #expect(
      topic.text(only: one, width: 30) == """
        dark_red  Is it bad?
          pale    a little, as far as
                  known

        """)
  }

  @Test("An entry without its topic is told with it, unless a command has its name")
  func misplaced() {
    #expect(
      outcome("help dark-red").problems == [
        .misplacedEntry("dark-red", of: "tool help colors dark_red")
      ])
    #expect(
      outcome("help blue").text.hasPrefix(
        "Error: There is no command 'blue'. Did you mean 'tool help colors blue'?\n"))
    #expect(outcome("help bleu").problems.count == 1)
    #expect(!outcome("help bleu").text.contains("colors"))
    guard case .help = outcome("help run") else {
      Issue.record("A command goes first.")
      return
    }
  }

  @Test("An entry that is not there is explained")
  func unknown() {
    #expect(
      outcome("help colors bleu").problems == [
        .unknownEntry("bleu", of: "tool help colors", suggestion: "blue")
      ])
    #expect(
      outcome("help colors bleu").text.hasPrefix(
        "Error: There is no entry 'bleu'. Did you mean 'blue'? See 'tool help colors' for\n"))
    #expect(
      outcome("help colors x blue y").problems == [
        .unknownEntry("x", of: "tool help colors", suggestion: nil),
        .unknownEntry("y", of: "tool help colors", suggestion: nil),
      ])
    #expect(outcome("colors").problems.count == 1)
  }

  @Test("The program's help lists its topics, and a topic is named like a command only once")
  func listing() {
    let help = Self.program.manual.help()
    #expect(help.contains("Topics:\n  colors                  What colors mean.\n"))
    #expect(help.contains("'tool help <topic>'"))
    let twice = Command<Int>("tool", "Test.", commands: [], topics: [Self.colors, Self.colors])
    #expect(twice.manual.defects == ["tool: two commands are named 'colors'"])
  }

  @Test("The manual page is asked for by help, of the program or of a command")
  func page() {
    guard case .page(let all) = outcome("help --man"),
      case .page(let one) = outcome("help run --man")
    else {
      Issue.record("These words ask for a page.")
      return
    }
    #expect(all.fullName == "tool")
    #expect(one.fullName == "tool run")
    #expect(outcome("help --man nothing").name == "failure")
  }
}
