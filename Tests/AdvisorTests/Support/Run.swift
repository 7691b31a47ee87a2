import Foundation

/// What a run of the program came to.
struct Run: Sendable {
  /// Standard output.
  let output: Data
  /// Standard error.
  let messages: String
  /// The exit code, or the number of the signal that ended it as a negative number.
  let code: Int32

  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// The lines of standard output, without their ends.
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Standard output with every gap as one space, so that line breaks do not part words.
  var prose: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Standard error in the same way.
  var message: String { messages.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Standard output as JSON.
  func json() throws -> JSON { try JSON(output) }
}
