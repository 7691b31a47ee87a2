import Foundation
import Testing

@testable import Arguments

@Suite("Completions of hostile tables")
struct HostileCompletionTests {
  /// Prints the words of a value and their meanings, each between marks that no text holds.
  private static let probes: [Shell: String] = [
    .bash: """
    source ./script; _tool_offer 'tool leaf --option'
    printf '%s\\1' "${offered[@]}"; printf '\\2'
    """,
    .zsh: """
    compdef() { }; source ./script; _tool_offer 'tool leaf --option'
    printf '%s\\1' "${offered[@]}"; printf '\\2'; printf '%s\\1' "${about[@]}"
    """,
    .fish: """
    source ./script; __tool_offer 'tool leaf --option'
    printf '%s\\1' $__tool_offered; printf '\\2'; printf '%s\\1' $__tool_about
    """,
  ]

  private static let trials = Shell.allCases.flatMap { shell in
    (1...UInt64(8)).map { (shell, $0) }
  }

  @Test("A shell reads every word and meaning as it stands", arguments: trials)
  func asItStands(shell: Shell, seed: UInt64) throws {
    guard let program = Program.path(shell.rawValue) else { return }
    let manual = HostileManual.make(seed: seed)
    let table = CompletionTable(manual, supplied: [:])
    let offer = try #require(table.offers.first { $0.keys.contains("tool leaf --option") }).offer
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(manual.completions(for: shell).utf8).write(to: folder.appending(path: "script"))
    let bare = [Shell.bash: ["--norc"], .zsh: ["-f"], .fish: ["--no-config"]][shell] ?? []
    let run = try Program.run(program, bare + ["-c", Self.probes[shell] ?? ""], in: folder)
    #expect(run.messages == "")
    let parts = run.output.components(separatedBy: "\u{2}")
    let list = { (text: String) -> [String] in
      Array(text.components(separatedBy: "\u{1}").dropLast())
    }
    #expect(list(parts.first ?? "") == offer.words.map(\.text))
    if shell != .bash { #expect(list(parts.last ?? "") == offer.words.map(\.note)) }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("harmed") == false)
  }

  @Test("What bash inserts for a word is read as that word again", arguments: 1...UInt64(8))
  func inserted(seed: UInt64) throws {
    guard let bash = Program.path("bash") else { return }
    let manual = HostileManual.make(seed: seed)
    let table = CompletionTable(manual, supplied: [:])
    let offer = try #require(table.offers.first { $0.keys.contains("tool leaf --option") }).offer
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(manual.completions(for: .bash).utf8).write(to: folder.appending(path: "script"))
    let probe = """
      source ./script
      COMP_LINE='tool leaf --option ' COMP_POINT=19 COMP_WORDS=(tool leaf --option '') COMP_CWORD=3
      _tool
      for word in "${COMPREPLY[@]}"; do eval "printf '%s\\1' $word"; done
      """
    let run = try Program.run(bash, ["--norc", "-c", probe], in: folder)
    #expect(run.messages == "")
    let words = run.output.components(separatedBy: "\u{1}").dropLast()
    #expect(Array(words) == offer.words.map(\.text))
  }

  @Test("What cannot be typed is not offered, and meanings stay on a line")
  func lines() {
    for seed in 1...UInt64(200) {
      let table = CompletionTable(HostileManual.make(seed: seed), supplied: [:])
      let words = table.offers.flatMap(\.offer.words) + table.places.flatMap(\.below)
      let isVisible = { (text: String) in
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{7F}" && $0 != "\u{202E}" }
      }
      #expect(words.allSatisfy { isVisible($0.text) && isVisible($0.note) && !$0.text.isEmpty })
    }
  }
}
