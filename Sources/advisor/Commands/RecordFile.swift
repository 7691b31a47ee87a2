/// A decision record that is written to a file, over one that may be there already.
enum RecordFile {
  /// Writes a record; the notes of the one that was there stay at its end. What cannot be read stays
  /// as it is, for nobody knows what notes it holds.
  static func write(
    _ text: String, to file: String?, _ terminal: Terminal
  ) throws(Failure) {
    var old: [UInt8] = []
    if let file { old = try terminal.content(of: file) ?? [] }
    let notes = RecordNotes(in: old)
    let record = Array(text.utf8)
    try terminal.write(notes.added(to: record, from: old), to: file)
    guard let file, !old.isEmpty, visible(notes.removed(from: old)) != visible(record) else {
      return
    }
    let name = Printable.line(file)
    let heading = RecordNotes.heading
    terminal.complain(
      notes.places.isEmpty
        ? "Note: \(name) was replaced, with whatever had been added by hand. What stands at its end "
          + "under a heading '\(heading)' would be kept.\n"
        : "Note: \(name) was replaced, but for what stands under '\(heading)', which was kept.\n")
  }

  /// Refuses to write anything but a record over one with notes, which would be lost.
  ///
  /// - Parameter alternative: what else there is to do than to give another name.
  static func spare(
    _ file: String?, _ terminal: Terminal, or alternative: String? = nil
  ) throws(Failure) {
    guard let file, let old = try terminal.content(of: file) else { return }
    let notes = RecordNotes(in: old)
    guard notes.isRecord, !notes.places.isEmpty else { return }
    throw .unwritable(
      file: file,
      reason: "it is a decision record with notes under '\(RecordNotes.heading)', which would be "
        + "lost; give another name" + (alternative.map { ", or \($0)" } ?? ""))
  }

  /// What there is to lose of a document: not the kind of its line ends, nor empty lines at its end.
  private static func visible(_ document: [UInt8]) -> ArraySlice<UInt8> {
    let text = document.filter { $0 != UInt8(ascii: "\r") }
    return text[...(text.lastIndex { $0 != UInt8(ascii: "\n") } ?? -1)]
  }
}
