import Arguments
import Testing

/// The program of these tests: an archiver with two commands and a group of two more.
enum SampleTool {
  /// A job that only tells which command was read and how.
  enum Job: Equatable {
    case pack(Pack, [String])
    case unpack([String])
    case list([String])
    case hash([String])
  }

  enum Level: String, CaseIterable, Word { case fast, normal, best }

  struct Pack: Equatable {
    var level = Level.normal
    var output: String?
    var limit = 10
    var offset: Int?
    var tags: [String] = []
    var verbose = false
    var dry = false
    var strict = true
    var shared = Shared()
  }

  struct Shared: Equatable {
    var answers: [String: String] = [:]
  }

  /// Rows made from a table that is known only at run time.
  static let questions: [(key: String, flag: String, choices: [String])] = [
    ("owner_name", "owner-name", []), ("keep_for", "keep-for", ["day", "month", "year"]),
  ]

  static let shared: [Option<Shared>] = questions.map {
    .entry(
      $0.flag, taking: "text", choices: $0.choices, key: $0.key, into: \.answers,
      "Answer to a question.", in: "Answers")
  }

  static let packOptions: [Option<Pack>] = [
    .value(
      "level", "l", taking: "level", into: \.level,
      "How hard to try; a better level takes longer and gains little on small files.",
      in: "Output", environment: "TOOL_LEVEL"),
    .value(
      "output", "o", taking: "file", into: \.output, "Where to write; the default is beside.",
      in: "Output", completing: .files),
    .value("limit", "n", taking: "count", into: \.limit, "Stop after so many files."),
    .value("offset", taking: "count", into: \.offset, "Begin after so many files."),
    .values("tag", "t", taking: "tag", into: \.tags, "A tag to store; repeatable."),
    .flag("verbose", "v", set: \.verbose, "Name every file."),
    .flag("dry-run", "d", set: \.dry, "Write nothing."),
    .value("strict", taking: "choice", into: \.strict, "Whether to stop at a missing file."),
    .flag("lenient", set: \.strict, to: false, "The same as --strict false."),
  ]

  static let program = Command<Job>(
    "tool", "Pack files into archives.",
    examples: [Example("tool pack notes.txt", "Packs one file.")],
    commands: [
      Command(
        "pack", "Pack files.",
        discussion: """
          Files are read once, in the order given; a lone dash stands for standard input, which
          is packed under the name of its tag.

          Nothing is overwritten.
          """,
        settings: Pack(), options: packOptions + shared.map { $0.within(\.shared) },
        operands: [
          Operand("file", "A file to pack.", .many(atLeast: 1), completing: .files)
        ],
        examples: [
          Example("tool pack a.txt b.txt --level best", "Packs two files as small as can be."),
          Example(
            "tool pack report.txt -t 'year end' -t draft --owner-name Kim --keep-for year"
              + " --output report.pack",
            "Packs a file with two tags, an owner and a term."),
        ]
      ) { invocation throws(UsageError) in
        if invocation.settings.dry, invocation.settings.output != nil {
          throw .rejected("With '--dry-run' there is nothing to write to '--output'.")
        }
        return .pack(invocation.settings, invocation.operands)
      },
      Command(
        "unpack", "Unpack an archive.", settings: (),
        operands: [
          Operand("archive", "The archive."), Operand("folder", "Where to.", .optional),
        ]
      ) { .unpack($0.operands) },
      Command(
        "index", "Work on the index of an archive.",
        commands: [
          Command(
            "list", "List the index.", settings: (),
            operands: [Operand("column", "What to list.", .optional, choices: ["name", "size"])]
          ) { .list($0.operands) },
          Command("hash", "Sum up the index.", settings: ()) { .hash($0.operands) },
        ]),
    ])

  /// What the command line asks for, split at its spaces.
  static func parse(
    _ line: String, environment: [String: String] = [:]
  ) -> Outcome<Job> {
    parse(line.split(separator: " ").map(String.init), environment: environment)
  }

  /// What the words ask for.
  static func parse(
    _ words: [String], environment: [String: String] = [:]
  ) -> Outcome<Job> {
    program.parse(words) { environment[$0] }
  }

  /// The row of an option of `pack`.
  static func row(_ name: String) throws -> OptionRow {
    try #require(program.manual.commands[0].options.first { $0.name == name })
  }
}

extension Outcome {
  /// The job to run, if there is one.
  var job: Job? { if case .run(let job) = self { job } else { nil } }

  /// The problems, none if there is no failure.
  var problems: [UsageError] {
    if case .failure(let failure) = self { failure.problems } else { [] }
  }

  /// The message of the failure.
  var text: String { if case .failure(let failure) = self { failure.text() } else { "" } }

  /// A short name of what is asked for: `help tool pack`, `version`, `run` or `failure`.
  var name: String {
    switch self {
    case .run: "run"
    case .help(let manual): "help \(manual.fullName)"
    case .topic(let topic, _): "topic \(topic.name)"
    case .page(let manual): "page \(manual.fullName)"
    case .version: "version"
    case .failure: "failure"
    }
  }
}
