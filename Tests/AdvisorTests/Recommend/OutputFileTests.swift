import Foundation
import Testing

@Suite("Output to a file")
struct OutputFileTests {
  @Test(
    "The file holds what standard output would, which stays empty", arguments: ["json", "text"])
  func complete(format: String) throws {
    try Scratch.folder { scratch in
      let words = ["recommend", "-f", format, "-o", scratch.file("report")]
      let run = try Tool.run(words, input: Data(Situations.example.utf8))
      #expect(run.code == 0)
      #expect(run.output.isEmpty)
      #expect(run.messages.isEmpty)
      let expected = format == "json" ? Situations.exampleJSON : Situations.exampleText
      #expect(try scratch.read("report") == (try expected.get().output))
      #expect(try scratch.names == ["report"])
    }
  }

  @Test("Text in a file has no marks and 80 columns, wherever it is written from")
  func plain() throws {
    try Scratch.folder { scratch in
      let words = ["recommend", "--color", "always", "-o", scratch.file("report")]
      _ = try Tool.run(
        words, input: Data(Situations.example.utf8), environment: ["COLUMNS": "50"])
      #expect(try scratch.read("report") == (try Situations.exampleText.get().output))
    }
  }

  @Test("A file that is there is replaced; links and permissions stay")
  func replaced() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write(String(repeating: "old\n", count: 100_000), to: "report")
      let manager = FileManager.default
      try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
      try manager.createSymbolicLink(atPath: scratch.file("link"), withDestinationPath: "report")
      let words = ["recommend", "-f", "json", "--output", scratch.file("link")]
      #expect(try Tool.run(words, input: Data(Situations.example.utf8)).code == 0)
      #expect(try scratch.read("report") == (try Situations.exampleJSON.get().output))
      #expect(try manager.destinationOfSymbolicLink(atPath: scratch.file("link")) == "report")
      let permissions = try manager.attributesOfItem(atPath: file)[.posixPermissions] as? NSNumber
      #expect(permissions?.intValue == 0o600)
      #expect(try scratch.names == ["link", "report"])
    }
  }

  @Test("A pipe is written to, not replaced")
  func pipe() throws {
    try Scratch.folder { scratch in
      let script = """
        mkfifo pipe && { cat pipe > got & "$ADVISOR" recommend --budget 20k -f json -o pipe; wait; } \
        && test -p pipe
        """
      let run = try Tool.shell(script, in: scratch.path)
      #expect(run.code == 0)
      #expect(try JSON(scratch.read("got"))["answers"] == ["budget": 20000])
      #expect(try scratch.names == ["got", "pipe"])
    }
  }

  @Test("Nothing is left behind or touched where answers are wrong or a folder is named")
  func failure() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write("old", to: "report")
      #expect(try Tool.run("recommend", "--budget", "much", "-o", file).code == 65)
      #expect(try scratch.text("report") == "old")
      let folder = scratch.file("folder")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
      let run = try Tool.run("recommend", "--budget", "20k", "-o", folder)
      #expect(run.code == 74)
      #expect(run.output.isEmpty)
      #expect(run.message == "Error: Cannot write '\(folder)': Is a directory.")
      #expect(try scratch.names == ["folder", "report"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test("A file that cannot be written whole stays as it was")
  func full() throws {
    try Scratch.folder { scratch in
      try scratch.write("old", to: "report")
      let script = """
        trap '' XFSZ; ulimit -f 1; "$ADVISOR" recommend --budget 20k -f json -o report
        """
      let run = try Tool.shell(script, in: scratch.path)
      #expect(run.code == 74)
      #expect(run.messages == "Error: Cannot write 'report': File too large.\n")
      #expect(try scratch.text("report") == "old")
      #expect(try scratch.names == ["report"])
    }
  }

  @Test("Files that only other programs write are refused", arguments: ["a.pdf", "a.b/c.DOCX"])
  func foreign(name: String) throws {
    try Scratch.folder { scratch in
      let run = try Tool.run("recommend", "--budget", "20k", "-o", scratch.file(name))
      #expect(run.code == 64)
      #expect(run.message.contains("expected a file for text, Markdown (.md)"))
      #expect(try scratch.names == [])
      // A name is no ending, and other endings are the writer's own affair.
      for name in ["pdf", "report.out"] {
        #expect(try Tool.run("recommend", "--budget", "1", "-o", scratch.file(name)).code == 0)
      }
    }
  }
}
