import Foundation
import Testing

@testable import advisor

/// The program's interview over a pipe.
@Suite("The interview over a pipe")
struct InterviewCommandTests {
  private func run(_ lines: [String], _ words: String...) throws -> Run {
    let input = lines.map { $0 + "\n" }.joined()
    return try Tool.run(["interview"] + words, input: Data(input.utf8))
  }

  /// What follows a line of standard error, up to the next empty line.
  private func block(after line: String, in run: Run) throws -> String {
    let parts = run.messages.components(separatedBy: "\n\(line)\n\n")
    try #require(parts.count == 2)
    return parts[1].components(separatedBy: "\n\n")[0] + "\n"
  }

  private func command(_ run: Run) throws -> String { try block(after: "The same again:", in: run) }

  private func json(_ run: Run) throws -> String {
    try block(after: "The answers as JSON, for 'advisor recommend FILE':", in: run)
  }

  @Test(
    "Ends with the report, which the command and the JSON give again",
    arguments: [
      [], ["--format", "json"], ["--explain", "--color", "always"],
      ["--title", "It's \u{1B}[31m$HOME", "--id=-7", "--weights", "budget=40", "--format", "json"],
      [
        "--must-self-host", "yes", "--assume", "engineer_day=600..900", "--what-would-make",
        "training",
      ],
    ])
  func repeats(words: [String]) throws {
    let lines = ["3", "$5k..20k", "6 weeks", "high", "2,000", "", "?", "1", "quit"]
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    let run = try Tool.run(["interview"] + words, input: input)
    #expect(run.code == 0)
    #expect(run.output.count > 1000)
    let steering = run.messages.unicodeScalars.filter { $0.value < 32 && $0 != "\n" }
    #expect(words.contains("always") || steering.isEmpty)
    try Scratch.folder { scratch in
      try scratch.write(try json(run), to: "answers.json")
      let script = "advisor() { \"$ADVISOR\" \"$@\"; }\n\(try command(run))"
      let again = try Child(
        "/bin/bash", ["-c", script], environment: ["ADVISOR": Tool.path]
      ).finish()
      #expect(again.code == 0)
      #expect(again.output == run.output)
      let options = words.filter { _ in !words.contains("--title") && !words.contains("yes") }
      guard options == words else { return }
      let read = try Tool.run(["recommend", scratch.file("answers.json")] + words)
      #expect(read.output == run.output)
    }
  }

  @Test("The last that is seen is the answer in short, after what repeats it")
  func last() throws {
    let run = try run(["specialized", "20000", "42", "high", "2000", "quit"])
    let lines = run.messages.split(separator: "\n").map(String.init)
    let head = try #require(run.lines.first)
    let place = try #require(lines.lastIndex(of: head))
    #expect(lines[..<place].contains("The same again:"))
    #expect(lines[..<place].contains { $0.hasPrefix("{") })
    let closing = lines[(place + 1)...].joined(separator: " ")
    #expect(closing.hasSuffix("."))
    #expect(run.prose.contains(closing))
  }

  @Test("A number of a level where dollars are read is asked back, again and again")
  func slip() throws {
    let run = try run(["3", "2", "2", "quit"], "-f", "json")
    #expect(run.messages.components(separatedBy: "Is that $2 in all?").count == 3)
    #expect(try run.json()["answers"] == ["task_specificity": "specialized"])
  }

  @Test("Is the report that 'recommend' gives")
  func same() throws {
    let run = try run(["specialized", "20000", "42", "high", "2000", "quit"])
    #expect(run.output == (try Situations.exampleText.get()).output)
  }

  @Test(
    "Everything skipped gives no report and says what is needed",
    arguments: [
      [], ["quit"], ["", "", "", "", "", "", ""], ["1", "back", "skip", "quit"], ["x", "y", "z"],
    ])
  func nothing(lines: [String]) throws {
    let run = try run(lines)
    #expect(run.code == 65)
    #expect(run.output.isEmpty)
    #expect(run.message.contains("Answer at least one of task_specificity"))
  }

  @Test("The end of the input ends with what is known, an unfinished line included")
  func end() throws {
    let run = try Tool.run("interview", "-f", "json", input: "specialized\r\n20k\r\n6w")
    #expect(run.code == 0)
    let report = try run.json()
    #expect(report["answers"] == ["task_specificity": "specialized", "budget": 20_000, "time": 42])
    #expect(run.message.contains("Not asked yet, and able to change the answer: "))
  }

  @Test("A wrong answer gets the nearest spelling, and the question waits")
  func wrong() throws {
    let run = try run(["speciallized", "spezial", "3", "hihg", "yes", "quit"], "-f", "json")
    #expect(run.message.contains("'speciallized' is not a level of task_specificity."))
    #expect(run.message.contains("Did you mean 'specialized'?"))
    #expect(try run.json()["answers"] == ["task_specificity": "specialized", "budget": "high"])
  }

  @Test("Goes back over several questions")
  func back() throws {
    let run = try run(["1", "5k", "1y", "<", "<", "back", "3", "20k", "", "quit"], "-f", "json")
    let answers = try run.json()["answers"]
    #expect(answers == ["task_specificity": "specialized", "budget": 20_000, "time": 365])
    #expect(run.message.contains("Your answer: $5k."))
  }

  @Test("What is answered by option is not asked")
  func options() throws {
    let run = try run(["quit"], "--budget", "20k", "--consistency", "high")
    #expect(run.code == 0)
    #expect(run.message.contains("So far "))
    #expect(!run.message.contains("How much may"))
    let wrong = try self.run([], "--budget", "twenty")
    #expect(wrong.code == 65)
    #expect(wrong.output.isEmpty)
  }

  @Test("A report that cannot be written does not take the answers with it")
  func unwritable() throws {
    let run = try run(["3", "quit"], "--output", "/no such folder/report.txt")
    #expect(run.code == 74)
    #expect(try command(run).contains("--task-specificity specialized"))
  }

  @Test("A report in a file is named")
  func file() throws {
    try Scratch.folder { scratch in
      let run = try run(["3", "quit"], "-o", scratch.file("report.txt"))
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.message.contains("The report is in"))
      #expect(try scratch.text("report.txt").contains("Answers: task specificity specialized"))
    }
  }

  @Test("Standard input is for answers, not for a rubric", arguments: ["--rubric", "--prices"])
  func standardInput(option: String) throws {
    #expect(try run([], option, "-").code == 64)
  }

  @Test(
    "Whatever is typed, nothing steers the terminal",
    arguments: [
      "\u{1B}[31mred", "\u{0}", "\u{9B}2J", "\u{202E}back", "\u{FFFD}\u{7}",
      String(repeating: "9", count: 5000), String(repeating: "a ", count: 2000),
    ])
  func hostile(line: String) throws {
    let run = try run([line, "3", line, "quit"])
    #expect(run.code == 0)
    let steering = run.messages.unicodeScalars.filter {
      ($0.value < 32 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(steering.isEmpty)
    #expect(run.messages.utf8.count < 20_000)
  }

  @Test("Says so where lines from a pipe were no answers, for those after them may be misplaced")
  func outOfStep() throws {
    let note = "and the question took the line after it"
    let good = try run(["3", "20k", "6w", "high", "2000", "", "quit"])
    #expect(!good.message.contains(note))
    let bad = try run(["3", "lots", "20k", "6w", "high", "2000", "", "quit"])
    #expect(bad.code == 0)
    #expect(bad.message.contains("Note: a line was no answer, \(note)"))
    let worse = try run(["3", "lots", "20k", "soon", "6w", "high", "2000", "", "quit"])
    #expect(worse.message.contains("Note: 2 lines were no answer, \(note)"))
  }
}
