/// What its readers add to a decision record, and keep when it is written again: everything under a
/// heading `## Notes`.
///
/// At the end such a section has whatever follows it, headings, commands and answers among it; before
/// that it ends where the record goes on.
struct RecordNotes {
  /// Where the sections stand.
  let places: [Range<Int>]
  /// Whether the document has the last heading of a record, so that what comes before the notes is
  /// one.
  let isRecord: Bool

  static let heading = "## Notes"

  init(in document: [UInt8]) {
    var places: [Range<Int>] = []
    var start: Int?
    var isAtEnd = false
    for place in MarkdownHeadings.places(in: document) {
      let line = document[place]
      if line.elementsEqual(Self.heading.utf8) {
        start = start ?? place.lowerBound
      } else if !isAtEnd, Self.own.contains(where: { line.elementsEqual($0.utf8) }) {
        if let start { places.append(start..<place.lowerBound) }
        start = nil
        isAtEnd = line.elementsEqual(Self.last.utf8)
      }
    }
    if let start { places.append(start..<document.count) }
    self.places = places
    isRecord = isAtEnd
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

  private static let last = "## More Information"

  /// The headings of a record that end a section of notes.
  private static let own =
    [
      "## Context and Problem Statement", "## Decision Drivers", "## Considered Options",
      "## Decision Outcome", "## Pros and Cons of the Options",
    ] + [last]
}
