/// A word of the user's, made safe to show: in quotes, with characters escaped that could act on a
/// terminal or hide others, and cut if it is very long.
public struct Echo: Hashable, Sendable, CustomStringConvertible {
  /// The word in single quotes.
  public let description: String

  /// Makes a word safe to show.
  public init(_ word: String) { description = "'\(Self.plain(word))'" }

  /// The most Unicode scalars shown of a word.
  static let limit = 60

  /// The most words shown of a list.
  private static let longestList = 5

  /// The word without quotes, such as `a\u{1B}[31m` in visible characters.
  static func plain(_ word: String) -> String {
    var text = ""
    var count = 0
    for scalar in word.unicodeScalars {
      let shown = isSafe(scalar) ? String(scalar) : escape(scalar)
      count += shown.unicodeScalars.count
      if count > limit { return text + "…" }
      text += shown
    }
    return text
  }

  /// Several words separated by commas; the count of those left out ends a long list.
  static func list(_ words: [String]) -> String {
    let shown = words.prefix(longestList).map { Echo($0).description }.joined(separator: ", ")
    let hidden = words.count - longestList
    return hidden > 0 ? "\(shown) and \(hidden) more" : shown
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }
}
