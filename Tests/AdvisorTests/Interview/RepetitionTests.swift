import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("The command that repeats a report")
struct RepetitionTests {
  private func command(
    _ texts: [Question: String], _ settings: RecommendCommand.Settings = .init(), width: Int = 80
  ) throws -> String {
    var answers = Answers()
    for (question, text) in texts { try answers.set(question, to: text) }
    return Repetition(answers, settings, namesFormat: false).command(width: width)
  }

  @Test("Holds every answer in the order of the questionnaire")
  func answers() throws {
    #expect(
      try command([.time: "2w..6w", .budget: "$1.5M", .mustSelfHost: "no"])
        == "advisor recommend --budget 1500000 --time 14..42 --must-self-host false\n")
  }

  @Test("Holds the options that shape the report")
  func options() throws {
    var settings = RecommendCommand.Settings()
    settings.decision.rubric = "my rubric.json"
    settings.decision.weights = try #require(WeightList(word: "time=10,budget=40"))
    settings.decision.prices.assumptions = [
      try #require(Assignment(word: "engineer_day=600..900")),
      try #require(Assignment(word: "gpu_price.h100=2.10")),
    ]
    settings.format = .json
    settings.explains = true
    settings.wanted = "training"
    settings.color = .never
    #expect(
      try command([.budget: "low"], settings, width: 1000)
        == "advisor recommend --budget low --rubric 'my rubric.json' --weights budget=40,time=10"
        + " --assume engineer_day=600..900 --assume gpu_price.h100=2.10 --format json"
        + " --what-would-make training --explain --color never\n")
  }

  @Test("Long commands are broken between options")
  func lines() throws {
    let text = try command(
      [.taskSpecificity: "specialized", .consistency: "high", .labeledExamples: "2k"], width: 60)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count <= 60 })
    #expect(lines.first?.hasSuffix(" \\") == true)
    #expect(lines.last?.hasSuffix("\\") == false)
  }

  @Test(
    "A shell reads quoted words as they are",
    arguments: [
      "plain", "", "two words", "it's", "$HOME `x` \\ \"", "*?[a]", "~", "#x", "!x", "a\nb",
      "\u{1B}[31m",
      "\u{202E}back", "-x", "été ü", "\t7\u{7F}8", "a'\u{7}'b",
    ])
  func quoting(word: String) throws {
    let quoted = ShellWord.quoted(word)
    #expect(Printable.line(quoted) == quoted)
    let run = try Child("/bin/bash", ["-c", "printf %s \(quoted)"]).finish()
    #expect(run.text == word)
  }
}
