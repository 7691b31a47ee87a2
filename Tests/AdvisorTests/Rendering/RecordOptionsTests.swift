import Foundation
import Testing

@Suite("Target, status, date and decision-makers")
struct RecordOptionsTests {
  private static let words = ["recommend", "--budget", "20k", "--gap", "behavior"]
  private static let target = "95% of *fields* right, <b>all</b> & sundry; 81% today"

  private static func run(_ words: String...) throws -> Run { try Tool.run(Self.words + words) }

  @Test("Without them a record is proposed, and says that the target is still to be set")
  func unstated() throws {
    let record = try Self.run("-f", "markdown")
    #expect(record.lines.prefix(3) == ["---", "status: proposed", "---"])
    #expect(record.text.contains("is yours to set, as a figure on a test set (`--target`)."))
    #expect(try !Self.run().text.contains("Target"))
  }

  @Test("They stand in the record by MADR's names, whatever they hold")
  func frontMatter() throws {
    let options = [
      "--status", "accepted", "--date", "2026-11-29", "--decision-makers",
      "Ops: \"A\"\nB: \u{202E}",
    ]
    let record = try Tool.run(Self.words + options + ["-f", "markdown"])
    #expect(record.code == 0)
    #expect(
      record.lines.prefix(5) == [
        "---", "status: accepted", "date: 2026-11-29",
        #"decision-makers: "Ops: \"A\" B: ""#, "---",
      ])
    // The command in the record makes it again, they with it.
    let command = try #require(
      record.text.components(separatedBy: "```sh\n").last?.components(separatedBy: "```").first)
    let script = "advisor() { \"$ADVISOR\" \"$@\"; }\n\(command)"
    let again = try Child(
      "/bin/bash", ["-c", script], environment: ["ADVISOR": Tool.path]
    ).finish()
    #expect(again.output == record.output)
    // Read back it keeps them, unless others are given.
    let read = try Tool.run(["recommend", "-", "-f", "markdown"], input: record.output)
    #expect(read.output == record.output)
    let other = try Tool.run(
      ["recommend", "-", "-f", "markdown", "--status", "rejected"], input: record.output)
    #expect(other.lines[1...2] == ["status: rejected", "date: 2026-11-29"])
  }

  @Test("On a page they stand below the title")
  func page() throws {
    let options = ["--date", "2026-11-29", "--decision-makers", "Ops <b>"]
    let page = try Tool.run(Self.words + options + ["-f", "html"]).text
    #expect(
      page.contains("<p class=\"note\">Date: 2026-11-29 · Decision makers: Ops &lt;b&gt;</p>"))
  }

  @Test(
    "What is edited at the head of a record counts when it is read back",
    arguments: [
      ("status: superseded by 0012", ["status: \"superseded by 0012\""]),
      ("Status : accepted  # by mail", ["status: accepted"]),
      ("status: 'it''s: off' # it's", ["status: \"it's: off\""]),
      ("status: \"a\" # \"b\"", ["status: \"a\""]),
      (#"status: "a \"b\" \\""#, [#"status: "a \"b\" \\""#]),
      ("status:\taccepted\t\r", ["status: accepted"]),
      // A list, over lines or in brackets, is one text; a text may go on.
      (
        "status: accepted\ndecision-makers: [A, 'B']",
        ["status: accepted", "decision-makers: \"A, B\""]
      ),
      ("decision-makers:\n  - A\n  - B", ["status: proposed", "decision-makers: \"A, B\""]),
      (
        "decision-makers: A and\n  B\ndate: 2026-12-01",
        [
          "status: proposed", "date: 2026-12-01", "decision-makers: \"A and B\"",
        ]
      ),
      // What was taken away, or is nothing, is not there.
      ("status: proposed", ["status: proposed"]), ("status: ~\ndate:", ["status: proposed"]),
      ("other: x", ["status: proposed"]),
    ])
  func edited(head: String, expected: [String]) throws {
    let record = try Self.rejected.get()
    #expect(record.hasPrefix(Self.start))
    let body = record.dropFirst(Self.start.count)
    for (open, close) in [("---\n", "\n---\n"), ("\u{FEFF}--- \r\n", "\n...\n")] {
      let edited = Data((open + head + close + body).utf8)
      let read = try Tool.run(["recommend", "-", "-f", "markdown"], input: edited)
      #expect(read.lines.prefix(expected.count + 2) == (["---"] + expected + ["---"])[...])
      #expect(read.messages.isEmpty)
    }
  }

  @Test("Without a head the command in a record is what is left")
  func headless() throws {
    let body = try Self.rejected.get().dropFirst(Self.start.count)
    let bare = try Tool.run(["recommend", "-", "-f", "markdown"], input: Data(body.utf8))
    #expect(bare.text.hasPrefix(Self.start))
  }

  private static let start = "---\nstatus: rejected\ndate: 2026-11-29\n---\n"
  private static let rejected = Result {
    try run("-f", "markdown", "--status", "rejected", "--date", "2026-11-29").text
  }

  @Test("A date at the head that is none is told")
  func date() throws {
    let record = try Self.run("-f", "markdown", "--date", "2026-11-29").text
    let edited = Data(record.replacing("date: 2026-11-29\n---", with: "date: 1 Dec\n---").utf8)
    let read = try Tool.run(["recommend", "-", "-f", "markdown"], input: edited)
    #expect(read.lines.prefix(3) == ["---", "status: proposed", "---"])
    #expect(
      read.message.contains(
        "the date of standard input is not written as 2026-11-29 is, and is left out."))
  }

  @Test("The head of what is no record is not read")
  func foreign() throws {
    let note = "---\nstatus: draft\n---\n```json\n\(Situations.example)\n```\n"
    let read = try Tool.run(["recommend", "-", "-f", "markdown"], input: Data(note.utf8))
    #expect(read.lines.prefix(3) == ["---", "status: proposed", "---"])
  }

  @Test("A file with the name of standard input is a file")
  func dash() throws {
    try Scratch.folder { scratch in
      try scratch.write("Noted.\n", to: "-")
      let run = try Tool.shell(
        "\"$ADVISOR\" recommend --budget 20k --gap behavior -f markdown -o - </dev/zero",
        in: scratch.path)
      #expect(run.code == 0)
      #expect(run.message.contains("- was replaced"))
    }
  }

  @Test("A status that is nearly a known one is asked back, and kept")
  func misspelled() throws {
    let run = try Self.run("-f", "markdown", "--status", "acepted")
    #expect(run.lines[1] == #"status: "acepted""#)
    #expect(run.message == "Note: the status is 'acepted'; did you mean 'accepted'?")
    #expect(try Self.run("-f", "markdown", "--status", "accepted").messages.isEmpty)
    #expect(try Self.run("-f", "markdown", "--status", "superseded by 0012").messages.isEmpty)
  }

  @Test("A status of one's own is quoted")
  func status() throws {
    let record = try Self.run("-f", "markdown", "--status", "superseded by: 0012")
    #expect(record.lines[1] == #"status: "superseded by: 0012""#)
    let blank = try Self.run("-f", "markdown", "--status", " ", "--decision-makers", "\u{200B}")
    #expect(blank.lines.prefix(3) == ["---", "status: proposed", "---"])
  }

  @Test(
    "In other formats there is no place for them",
    arguments: [
      ["--status", "accepted"], ["--date", "2026-11-29"], ["--decision-makers", "Ops"],
    ])
  func misplaced(words: [String]) throws {
    for command in ["recommend", "interview"] {
      let run = try Tool.run([command, "--budget", "20k", "-f", "json"] + words)
      #expect(run.code == 64)
      #expect(run.output.isEmpty)
      #expect(run.message.contains("\(words[0]) goes into a decision record or a page"))
    }
    for day in ["soon", "2026-02-31", "2100-02-29", "2026-11-00", "0000-01-01", "2026-13-01"] {
      #expect(try Self.run("-f", "markdown", "--date", day).code == 64, "\(day)")
    }
    #expect(try Self.run("-f", "markdown", "--date", "2028-02-29").code == 0)
  }

  @Test("The target is told in every format, and read back")
  func target() throws {
    #expect(try Self.run("--target", Self.target).lines.contains("Target: \(Self.target)"))
    let json = try Self.run("--target", Self.target, "-f", "json").json()
    #expect(json["answers"]?["target"] == .string(Self.target))
    let page = try Self.run("--target", Self.target, "-f", "html")
    #expect(
      page.text.contains(
        "<strong>Target:</strong> 95% of *fields* right, &lt;b&gt;all&lt;/b&gt; &amp; sundry; 81% "
          + "today</p>"))
    let record = try Self.run("--target", Self.target, "-f", "markdown")
    let escaped = #"95% of \*fields\* right, \<b\>all\</b\> & sundry; 81% today"#
    #expect(record.lines.contains("**Target:** \(escaped)"))
    #expect(record.text.contains("The target that the rules speak of: \(escaped)"))
    let read = try Tool.run(["recommend", "-", "-f", "json"], input: record.output).json()
    #expect(read["answers"]?["target"] == .string(Self.target))
  }

  @Test("What shows no character is no target")
  func invisible() throws {
    #expect(try !Self.run("--target", " \u{200B}").text.contains("Target:"))
  }

  @Test("A record made by the ending of a file alone names the command that makes it again")
  func ending() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("d.md")
      let made = try Tool.run(Self.words + ["--status", "accepted", "--output", file])
      #expect(made.code == 0)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("    --format markdown \\\n    --status accepted\n"))
    }
  }

  @Test(
    "Where something else is to start with, plan and figures say of what they are",
    arguments: [
      ("text", "Plan for fine-tuning"), ("html", ">Plan for fine-tuning<"),
      ("html", ">Key figures for fine-tuning<"),
      ("markdown", "\nPlan for fine-tuning: stages, each"),
    ])
  func plans(format: String, words: String) throws {
    #expect(try Tool.run("recommend", "-f", format, input: Situations.example).text.contains(words))
  }
}
