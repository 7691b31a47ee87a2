import Foundation
import Testing

@testable import advisor

/// What the README shows is run, and what it prints is compared.
@Suite("The README")
struct ReadmeTests {
  private static let text: String = {
    (try? Repository.data("README.md")).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }()

  /// The contents of its fenced blocks in a language.
  private static func blocks(_ language: String) -> [String] {
    text.components(separatedBy: "```\(language)\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  /// Every command line it shows.
  private static let commands = blocks("sh").flatMap { $0.split(separator: "\n").map(String.init) }

  /// Commands that build and test the package itself, which this run is part of, and one that takes
  /// long and is run where its output is compared.
  private static let elsewhere: Set = [
    "swift test", "swift build -c release --static-swift-stdlib", "advisor rubric test",
  ]

  @Test("Its commands, one after the other as a reader runs them, end well")
  func commands() throws {
    try Scratch.folder { scratch in
      for line in Self.commands where !Self.elsewhere.contains(line) {
        let run = try Tool.shell(
          """
          export HOME="$PWD" PATH="$PWD/.local/bin:$PATH"
          mkdir -p .build/release && ln -sf "$ADVISOR" .build/release/advisor
          \(line.replacing("swift run advisor ", with: "\"$ADVISOR\" "))
          """, in: scratch.path)
        #expect(run.code == 0, "\(line)")
        #expect(run.messages.isEmpty, "\(line)")
        let isForFile = line.contains(" >") || line.contains("--output") || line.hasPrefix("mkdir")
        #expect(run.output.isEmpty == isForFile, "\(line)")
      }
      let page = try scratch.read("report.html")
      #expect(String(decoding: page, as: UTF8.self).hasPrefix("<!DOCTYPE html>"))
    }
  }

  @Test("What it says is printed is printed, as far as it is shown")
  func output() throws {
    let shown = Self.blocks("text")
    #expect(shown.count == 2)
    let words = [
      "recommend", "--task-specificity", "specialized", "--budget", "20k", "--time", "6w",
      "--consistency", "high", "--labeled-examples", "2000",
    ]
    #expect(Self.commands.first == "swift run advisor " + words.joined(separator: " "))
    let printed = [try Tool.run(words).text, try RubricTestTests.measured.get().text.text]
    for (block, text) in zip(shown, printed) {
      let start = block.components(separatedBy: "\n…\n")[0]
      #expect(start.count > 200)
      #expect(text.hasPrefix(start + "\n"))
    }
  }

  @Test("The figures it gives for exit codes are all there are")
  func exitCodes() {
    let rows = Self.text.split(separator: "\n").filter { $0.hasPrefix("| ") }
    let codes = rows.compactMap { row in
      Int32(row.split(separator: "|")[0].trimmingCharacters(in: .whitespaces))
    }
    #expect(codes == advisor.ExitCode.allCases.map(\.rawValue))
  }
}
