import Foundation
import Testing

@testable import advisor

@Suite("Notes in a decision record")
struct RecordNotesTests {
  private static let words = ["recommend", "--budget", "20k", "--gap", "behavior"]

  /// Whatever could be taken for a part of the record.
  private static let notes = """
    ## Notes

    ---
    status: rejected
    ---

    ```json
    {"budget": 5, "gap": "knowledge"}
    ```

    ```sh
    advisor recommend \\
        --weights budget=90 \\
        --status rejected
    ```

    ### Answers

    ## More Information

    ## Notes

    No line end: \u{1F600}
    """

  private static let proposed = Result { try Tool.run(words + ["-f", "markdown"]).output }
  private static let accepted = Result {
    try Tool.run(words + ["--status", "accepted", "-f", "markdown"]).output
  }

  /// Adds to a record, writes it again with other words, and tells what comes of that.
  private static func again(
    _ added: Data, _ words: [String] = words + ["--status", "accepted"]
  ) throws -> (run: Run, content: Data, plain: Data) {
    try Scratch.folder { scratch in
      let file = try scratch.write(Self.proposed.get() + added, to: "d.md")
      let run = try Tool.run(words.map { $0 == "FILE" ? file : $0 } + ["-o", file])
      return (run, try scratch.read("d.md"), try Self.accepted.get())
    }
  }

  @Test(
    "They stay as they are, byte for byte, and that is told",
    arguments: [
      notes, "## Notes", "## Notes  \r\n\r\nA\r\nB\r\n", "## Notes\n\u{0}~~~\n", "## Notes\n\n\n\n",
      "## Notes ##\nA", "##  notes\nA", "  ##\tNOTES: \nA",
    ])
  func kept(notes: String) throws {
    for bytes in [Data(notes.utf8), Data("\(notes)\n".utf8) + [0xFF, 0xC3, 0x28, 0xE2]] {
      let (run, content, plain) = try Self.again(Data("\n".utf8) + bytes)
      #expect(run.code == 0)
      #expect(content == plain + Data("\n".utf8) + bytes)
      #expect(
        run.message.hasSuffix(
          "d.md was replaced, but for what stands under '## Notes', which was kept."))
    }
  }

  @Test(
    "What is no such section goes, and it is told how it would stay",
    arguments: [
      "Noted.\n", "\n### Notes\n\nA\n", "\n## Notes of mine\n", "\n    ## Notes\n", "\n##Notes\n",
      "\n```text\n## Notes\n```\n", "\n~~~~\n```\n~~~\n## Notes\n~~~~\n",
    ])
  func gone(added: String) throws {
    let (run, content, plain) = try Self.again(Data(added.utf8))
    #expect(content == plain)
    #expect(
      run.message.contains(
        "d.md was replaced, with whatever had been added by hand. What stands at "))
    #expect(run.message.hasSuffix("under a heading '## Notes' would be kept."))
  }

  @Test("What takes nothing away is not told, with notes and without", arguments: ["", notes])
  func silent(notes: String) throws {
    let added = Data((notes.isEmpty ? "" : "\n\n\(notes)").utf8)
    let (run, content, _) = try Self.again(added, Self.words)
    #expect(run.messages.isEmpty)
    #expect(
      String(decoding: content, as: UTF8.self).hasSuffix(
        "written again with `--output`.\n" + (notes.isEmpty ? "" : "\n\(notes)")))
  }

  @Test("Nothing in them is taken for the record's own when it is read back")
  func reading() throws {
    let (run, content, plain) = try Self.again(
      Data("\n\(Self.notes)".utf8), ["recommend", "FILE", "--status", "accepted"])
    #expect(!run.message.contains("counts here, too"))
    #expect(content == plain + Data("\n\(Self.notes)".utf8))
    let read = try Tool.run(["recommend", "-", "-f", "markdown"], input: content)
    #expect(read.messages.isEmpty)
    #expect(read.output == plain)
    // Where its own answers are gone, those in the notes do not stand in for them.
    let cut = String(decoding: content, as: UTF8.self).replacing(
      "```json\n", with: "```text\n", maxReplacements: 1)
    #expect(try Tool.run("recommend", "-", input: cut).code == 65)
  }

  @Test(
    "Written into the middle of a record they end where it goes on, and come to its end",
    arguments: [
      ("## Decision Drivers\n", "```json\n{\"budget\": 5}\n```\n"), ("### Numbers\n", "Mine.\n"),
      ("### Answers\n", "Mine.\n"),
    ])
  func middle(next: String, text: String) throws {
    try Scratch.folder { scratch in
      let file = scratch.file("d.md")
      let made = try Tool.run(Self.words + ["-f", "markdown"]).text
      let notes = "## Notes\n\n\(text)\n"
      try scratch.write(made.replacing(next, with: notes + next), to: "d.md")
      let read = try Tool.run("recommend", file, "-f", "markdown")
      #expect(read.messages.isEmpty && read.text == made)
      #expect(try Tool.run("recommend", file, "-o", file).messages.isEmpty)
      #expect(try scratch.text("d.md") == "\(made)\n\(notes)")
    }
  }

  @Test("A document that is no record is read as before")
  func foreign() throws {
    let text = "# Mine\n\n## Notes\n\n```json\n\(Situations.example)\n```\n"
    let run = try Tool.run("recommend", "-", "-f", "json", input: text)
    #expect(run.output == (try Situations.exampleJSON.get().output))
  }

  @Test(
    "Long notes are kept whole", arguments: ["a", "\n", "## Notes\n", "```\n", "# \t\n", "~"])
  func long(text: String) throws {
    let bytes = Array(
      ("## Notes\n" + String(repeating: text, count: (1 << 19) / text.utf8.count)).utf8)
    let notes = RecordNotes(in: bytes)
    #expect(notes.added(to: [], from: bytes).count == bytes.count + 1)
  }

  @Test(
    "A page, a text or data is not written over a record with notes",
    arguments: [
      "html", "text", "json",
    ])
  func spared(format: String) throws {
    let words = Self.words + ["-f", format]
    let notes = Data("\n## Notes\n\nA\n".utf8)
    let (run, content, _) = try Self.again(notes, words)
    #expect(run.code == 74 && run.output.isEmpty)
    #expect(
      run.message.contains("decision record with notes under '## Notes', which would be lost"))
    #expect(try content == Self.proposed.get() + notes)
    for other in ["", "\n## Remarks\n\nA\n"] {
      #expect(try Self.again(Data(other.utf8), words).run.code == 0)
    }
  }

  @Test("Nor is a comparison")
  func sparedByCompare() throws {
    let notes = Data("\n## Notes\n\nA\n".utf8)
    let (run, content, _) = try Self.again(notes, ["compare", "FILE", "FILE"])
    #expect(try run.code == 74 && content == Self.proposed.get() + notes)
    #expect(run.message.hasSuffix("would be lost; give another name."))
  }

  @Test("What cannot be read whole is not replaced")
  func unreadable() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write(Data(count: 65 << 20), to: "d.md")
      let run = try Tool.run(Self.words + ["-o", file])
      #expect(run.code == 66)
      #expect(run.message.contains("larger than 64 MiB"))
      #expect(try scratch.read("d.md").count == 65 << 20)
    }
  }

  @Test("A record that is written over itself with no other notes stays the same")
  func overwriting() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("d.md")
      #expect(try Tool.run(Self.words + ["-o", file]).message.isEmpty)
      let other = try Tool.run("recommend", file, "-o", scratch.file("e.md"))
      #expect(!other.message.contains("was replaced"))
      let windows = try scratch.text("d.md").split(
        separator: "\n", omittingEmptySubsequences: false
      )
      .joined(separator: "\r\n")
      try scratch.write(windows, to: "e.md")
      #expect(try Tool.run("recommend", file, "-o", scratch.file("e.md")).message.isEmpty)
      #expect(try scratch.read("d.md") == scratch.read("e.md"))
    }
  }
}
