import Arguments
import Foundation
import Testing

@testable import advisor

/// What the guide to writing a rubric tells to run is run.
@Suite("The commands of the guide to writing a rubric")
struct GuideTests {
  private static let commands: [String] = {
    let file = "Sources/AdaptationAdvisor/AdaptationAdvisor.docc/WriteYourOwnRubric.md"
    let blocks = (try? Repository.text(file))?.components(separatedBy: "```sh\n").dropFirst() ?? []
    return blocks.flatMap { block in
      block.components(separatedBy: "```")[0].split(separator: "\n").map(String.init)
    }
  }()

  /// Commands that this program has.
  private static let known = CommandTable.root.manual.commands.flatMap { command in
    command.commands.isEmpty ? [command.fullName] : command.commands.map(\.fullName)
  }

  @Test("The program prints the guide, so that nothing else is needed")
  func printed() throws {
    let guide = "Sources/AdaptationAdvisor/AdaptationAdvisor.docc/WriteYourOwnRubric.md"
    let run = try Tool.run("rubric", "guide")
    #expect(run.code == 0)
    #expect(run.output == (try Repository.data(guide)))
  }

  @Test("There are some, beginning with a copy")
  func count() {
    #expect(Self.commands.count >= 8)
    #expect(Self.commands.first?.hasPrefix("advisor rubric export retrieval ") == true)
    #expect(Self.commands.allSatisfy { $0.hasPrefix("advisor ") }, "the program alone is enough")
  }

  @Test(
    "Every command ends well",
    arguments: commands.filter { line in
      line.hasPrefix("advisor ") && known.contains { line.hasPrefix($0 + " ") }
    })
  func command(line: String) throws {
    let run = try Scratch.folder { scratch in
      if !line.contains("rubric export") {
        let example = try Repository.data("rubrics/examples/retrieval.json")
        try scratch.write(example, to: "my-rubric.json")
      }
      return try Tool.shell("advisor() { \"$ADVISOR\" \"$@\"; }\n\(line)", in: scratch.path)
    }
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    #expect(!run.output.isEmpty)
    if line == "advisor rubric test my-rubric.json" {
      #expect(run.lines.last == "tests beside the rules: all 8 passed")
      #expect(run.prose.contains("None of them chose retrieval"))
    }
  }
}
