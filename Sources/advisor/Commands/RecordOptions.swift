import AdaptationAdvisor
import Arguments
import Spelling

/// What a decision record, or a page, says of the decision itself, in MADR's words: how far it is, when it was
/// made, and by whom. A record that is read back keeps it, unless it is given anew.
struct RecordOptions: Sendable {
  var status: String?
  var date: Day?
  var decisionMakers: String?

  static let options: [Option<RecordOptions>] = [
    .value(
      "status", taking: "word", into: \.status,
      "How far the decision is, such as accepted; proposed if left out.", in: group),
    .value("date", taking: "date", into: \.date, "The day of the decision.", in: group),
    .value(
      "decision-makers", taking: "names", into: \.decisionMakers, "Who decides.", in: group),
  ]

  private static let group = "Decision record and page"

  /// What was given and shows, by MADR's names, which are those of the options.
  var given: [(name: String, value: String)] {
    [("status", status), ("date", date?.word), ("decision-makers", decisionMakers)]
      .compactMap { name, value in
        value.map(Printable.line).flatMap { $0.contains { !$0.isWhitespace } ? (name, $0) : nil }
      }
  }

  /// These, with those of a record where none are given.
  func completed(by recorded: RecordOptions) -> RecordOptions {
    var options = self
    options.status = status ?? recorded.status
    options.date = date ?? recorded.date
    options.decisionMakers = decisionMakers ?? recorded.decisionMakers
    return options
  }

  /// The lines before a record's title.
  var frontMatter: [String] {
    let isProposed = !given.contains { $0.name == "status" }
    return (isProposed ? ["status: proposed"] : [])
      + given.map { "\($0.name): \(Self.scalar($0.value))" }
  }

  /// What to say of a status that is nearly one of MADR's words; empty for all others.
  var doubt: String {
    guard let status, !Self.words.contains(status),
      let meant = Spelling.nearest(to: status, among: Self.words)
    else { return "" }
    return "Note: the status is \(Echo(status)); did you mean '\(meant)'?\n"
  }

  /// How far a decision may be, in MADR's words.
  private static let words = ["proposed", "rejected", "accepted", "deprecated"]

  /// A value as YAML reads it: days and MADR's own words as they are, other text in quotes as in JSON.
  private static func scalar(_ text: String) -> String {
    if words.contains(text) || Day(word: text) != nil { return text }
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension RecordOptions {
  /// What a decision record says of itself: at its head, where people edit it, or, where it has none
  /// left, by the command in it; nothing in any other document.
  init(in bytes: [UInt8]) {
    let names = Self.options.map(\.row.longName)
    guard let recorded = RecordedCommand.options(in: bytes, of: names) else { return }
    for option in recorded {
      let (name, value) = RecordedCommand.parts(option)
      switch name {
      case "--status": status = value
      case "--date": date = Day(word: value)
      default: decisionMakers = value
      }
    }
    guard let head = FrontMatter(of: bytes) else { return }
    // Records say that they are proposed where nothing was given.
    if status != nil || head["status"] != "proposed" { status = head["status"] }
    date = head["date"].flatMap(Day.init(word:))
    decisionMakers = head["decision-makers"]
  }

  /// What to say of a record whose head has a date that is none; empty for all others.
  static func note(on file: String, _ bytes: [UInt8]) -> String {
    guard RecordedCommand.options(in: bytes) != nil, let word = FrontMatter(of: bytes)?["date"],
      Day(word: word) == nil
    else { return "" }
    return
      "Note: the date of \(Printable.file(file)) is not written as 2026-11-29 is, and is left out.\n"
  }
}
