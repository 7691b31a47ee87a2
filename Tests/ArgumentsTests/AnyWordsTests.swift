import Testing

@testable import Arguments

@Suite("Any words")
struct AnyWordsTests {
  private static let pieces = [
    "", "-", "--", "---", "=", "-=", "--=", "pack", "unpack", "index", "list", "hash", "help",
    "--help", "-h", "--version", "--level", "--level=", "best", "bset", "-l", "-lbest", "-n", "-5",
    "--limit", "--limit=7", "-vd", "-vdn", "-t", "--tag", "--output", "-o", "file", "name",
    "--owner-name", "--keep-for", "day", "--levle", "-x", "\u{301}", "-\u{301}",
    "--\u{338}=\u{338}",
    "\u{1B}[2J", "👩‍👩‍👧", "\r\n", "-\r\n", "--dry-run", "--strict", "false", "a b",
    "99999999999999999999",
  ]

  private static func lists(seed: UInt64, count: Int) -> [[String]] {
    var generator = SplitMix(state: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        let piece = pieces.randomElement(using: &generator) ?? ""
        guard Int.random(in: 0..<5, using: &generator) == 0 else { return piece }
        return piece + (pieces.randomElement(using: &generator) ?? "")
      }
    }
  }

  @Test("Words either mean something or are explained", arguments: [1, 2, 3, 4])
  func total(seed: UInt64) {
    var names: [String: Int] = [:]
    for words in Self.lists(seed: seed, count: 1500) {
      // Half of the lists begin with a command, so that its grammar is reached.
      let words = words.count.isMultiple(of: 2) ? ["pack"] + words : words
      let outcome = SampleTool.parse(words)
      names[outcome.name.hasPrefix("help") ? "help" : outcome.name, default: 0] += 1
      guard case .failure(let failure) = outcome else { continue }
      #expect(!failure.problems.isEmpty, "\(words)")
      #expect(failure.problems.allSatisfy { !$0.message.isEmpty }, "\(words)")
      #expect(failure.text().hasSuffix(" --help' for more.\n"), "\(words)")
      #expect(!failure.text(width: 0).contains("\u{1B}"), "\(words)")
    }
    #expect(Set(names.keys) == ["run", "help", "version", "failure"])
  }

  @Test("Help wins wherever it stands before two dashes", arguments: [5, 6])
  func helpWins(seed: UInt64) {
    for words in Self.lists(seed: seed, count: 1000) {
      let before = words.prefix { $0 != "--" }
      let position = before.count / 2
      let asking = before[..<position] + ["--help"] + before[position...] + ["--"]
      #expect(SampleTool.parse(Array(asking)).name.hasPrefix("help "), "\(words)")
    }
  }

  @Test("The order of options does not matter", arguments: [7, 8])
  func order(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let groups = [["-v"], ["--level", "best"], ["-n-3"], ["-o", "-"], ["--lenient"], ["file"]]
    let expected = SampleTool.parse(["pack"] + groups.joined()).job
    #expect(expected != nil)
    for _ in 0..<200 {
      let shuffled = groups.shuffled(using: &generator).joined()
      #expect(SampleTool.parse(["pack"] + shuffled).job == expected, "\(Array(shuffled))")
    }
  }
}
