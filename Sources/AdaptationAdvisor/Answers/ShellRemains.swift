/// What a shell leaves of an amount with a dollar sign: of `$200k`, where `$2` is a variable without
/// a value, only `00k`.
enum ShellRemains {
  /// Whether an amount of money, its suffix apart, looks as if a shell had taken its first digit.
  static func isLikely(_ digits: String, suffix: String) -> Bool {
    // Whatever was taken, it makes an amount of the rest again.
    guard HumanNumber.digits("2" + digits) != nil else { return false }
    guard let first = digits.first else { return !suffix.isEmpty }
    if first == "," || first == "_" { return true }
    if first == "0", let second = digits.dropFirst().first, second != ".", second != "e" {
      return second != "E"
    }
    if !suffix.isEmpty { return first == "." || digits == "0" }
    // $20.000 and $5.000, to whom a point separates thousands.
    let parts = AmbiguousPoint.parts(digits)
    return parts?.whole == "" || parts?.whole == "0"
  }

  /// What may have been written: `$200k` for `00k`.
  static func whole(_ text: String) -> String {
    "$2" + text.drop { $0 == "$" || $0 == " " || $0 == "\t" }
  }

  /// A regular expression for what ``isLikely(_:suffix:)`` refuses of all that could be an amount.
  ///
  /// - Parameters:
  ///   - space: An expression for spaces, as many as there are.
  ///   - suffix: An expression for a suffix.
  static func pattern(space: String, suffix: String) -> String {
    #"0[0-9,_]|(?:0|\.[0-9]+)\#(space)\#(suffix)|0?\.[0-9]{3}\#(space)(?:\.\.|$)"#
  }
}
