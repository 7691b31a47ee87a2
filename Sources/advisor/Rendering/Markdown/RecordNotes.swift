import AdaptationAdvisor

/// What its readers add to a decision record, and keep when it is written again: everything under a
/// heading `## Notes`.
///
/// At the end such a section has whatever follows it, headings, commands and answers among it; before
/// that it ends where the record goes on.
struct RecordNotes {
  /// Where the sections stand.
  let places: [Range<Int>]
  /// Whether the document has the last chapter of a record, so that what comes before the notes is
  /// one.
  let isRecord: Bool

  static let heading = "## Notes"

  init(in document: [UInt8]) {
    var places: [Range<Int>] = []
    var start: Int?
    var (isRecord, isAtEnd) = (false, false)
    for heading in MarkdownHeadings.all(in: document) {
      if heading.level == 2, Self.names.contains(heading.text.lowercased()) {
        start = start ?? heading.place.lowerBound
      } else if !isAtEnd, Self.own.contains(heading.line) {
        if let start { places.append(start..<heading.place.lowerBound) }
        start = nil
        isRecord = isRecord || heading.line == Self.information
        isAtEnd = heading.line == Self.answers
      }
    }
    if let start { places.append(start..<document.count) }
    self.places = places
    self.isRecord = isRecord
  }

  /// Whether a place in the document is in one of the sections.
  func contains(_ place: Int) -> Bool { places.contains { $0.contains(place) } }

  /// A document with these notes of another at its end, as they are.
  func added(to text: [UInt8], from document: [UInt8]) -> [UInt8] {
    places.reduce(text) { $0 + [UInt8(ascii: "\n")] + document[$1] }
  }

  /// A document without its notes.
  func removed(from document: [UInt8]) -> [UInt8] {
    let ends = [0] + places.map(\.upperBound)
    let starts = places.map(\.lowerBound) + [document.count]
    return zip(ends, starts).flatMap { document[$0..<$1] }
  }

  /// What such a heading says, in whatever capitals.
  private static let names = ["notes", "notes:"]

  private static let information = "## More Information"
  /// The last of a record that hold what is read back. Whatever is called alike after it is not the
  /// record's own.
  private static let answers = "### Answers"

  /// The headings of a record that end a section of notes.
  private static let own: Set = [
    "## Context and Problem Statement", "## Decision Drivers", "## Considered Options",
    "## Decision Outcome", "### Consequences", "### Confirmation",
    "## Pros and Cons of the Options", information, "### Numbers", "### \(Report.errorWorthTitle)",
    "### What would change it",
    "### Published cases most like this one", "### What it rests on", answers,
  ]
}
