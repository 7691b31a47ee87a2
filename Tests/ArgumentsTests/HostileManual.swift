@testable import Arguments

/// Tables whose texts and choices hold whatever could act on a shell or a formatter.
enum HostileManual {
  private static let pieces = [
    "'", "\"", "`", "$", "$(touch harmed)", "`touch harmed`", "${HOME}", "[", "]", "{a,b}", "(",
    ")",
    ":", ";", "&", "|", "<", ">", "\\", "\\n", "\\'", "!", "!!", "#", "~", "*", "?", "%", "%s", "=",
    "@places@", "@program@", "@", "\n", "\r", "\t", "\u{1B}[31m", "\u{202E}", "\u{0}", "é", "日本",
    ".", ".Sh", "'br", "-", "--", ",", " ", "  ", "Op", "Pp", "word", "a b", "…", "''", "\\e",
    "esac",
    ";;", "end", "EOF",
  ]

  static func text(_ random: inout SplitMix) -> String {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  /// A program with texts by chance, the same for the same seed.
  static func make(seed: UInt64) -> Manual {
    var random = SplitMix(state: seed)
    let choices = (0..<6).map { _ in text(&random) }
    let meanings = Dictionary(choices.map { ($0, text(&random)) }) { first, _ in first }
    let options: [Option<Settings>] = [
      .entry(
        "option", "o", taking: "va lue", choices: choices, meanings: meanings,
        into: \.texts, text(&random), in: text(&random)),
      .value(
        "list", taking: "'list'", into: \.list, text(&random),
        completing: .list(.these(choices)), environment: "TOOL_LIST"),
    ]
    let leaf = Command<Int>(
      "leaf", text(&random) + ".", discussion: text(&random) + "\n\n" + text(&random),
      settings: Settings(),
      options: options,
      operands: [
        Operand("what", text(&random), .one, choices: choices),
        Operand(".file", text(&random), .many(atLeast: 1), completing: .files),
      ],
      examples: [Example("tool leaf " + text(&random), text(&random))]
    ) { _ in 0 }
    let topic = Topic(
      "topic", text(&random), heading: text(&random),
      entries: [
        Topic.Entry("entry", text(&random), rows: [Topic.Row(text(&random), text(&random))]),
        Topic.Entry(text(&random), text(&random)),
      ])
    return Command<Int>("tool", text(&random), commands: [leaf], topics: [topic]).manual
  }

  private struct Settings: Sendable {
    var texts: [String: String] = [:]
    var list = ""
  }
}

/// A small generator with a fixed course (Steele, Lea and Flood 2014, SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
