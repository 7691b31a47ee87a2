/// Quotes text so that a shell reads it as it stands, whatever it holds.
enum ShellText {
  /// In single quotes for bash and zsh, where nothing but the quote itself has a meaning.
  static func posix(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#)
      + "'"
  }

  /// In single quotes for fish, where a backslash has a meaning, too.
  static func fish(_ text: String) -> String {
    let escaped = text.flatMap { $0 == "'" || $0 == #"\"# ? [#"\"#, $0] : [$0] }
    return "'" + String(escaped) + "'"
  }
}
