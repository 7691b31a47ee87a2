/// Words as a shell reads them.
enum ShellWord {
  /// The word with quotes where a shell needs them.
  ///
  /// What a terminal would act on is written as numbers in `$'…'`, which bash, zsh and ksh read.
  static func quoted(_ word: String) -> String {
    if !word.isEmpty, word.utf8.allSatisfy(isPlain) { return word }
    if Printable.line(word) == word {
      return "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: #"'\''"#) + "'"
    }
    return "$'" + word.utf8.map(escaped).joined() + "'"
  }

  /// The word that is quoted by `'…'`; any other as it is.
  static func unquoted(_ word: String) -> String {
    guard word.count > 1, word.hasPrefix("'"), word.hasSuffix("'") else { return word }
    return String(word.dropFirst().dropLast()).replacing(#"'\''"#, with: "'")
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-_./,:=+@%".utf8.contains(byte)
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    if isPlain(byte) || byte == UInt8(ascii: " ") { return String(Unicode.Scalar(byte)) }
    let octal = String(byte, radix: 8)
    return "\\" + String(repeating: "0", count: 3 - octal.count) + octal
  }
}
