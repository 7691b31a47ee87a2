extension String {
  /// The text with every `@name@` replaced by what belongs there, in one pass: what is filled in is
  /// not searched again.
  func filled(_ values: [String: String]) -> String {
    let pieces = split(separator: "@", omittingEmptySubsequences: false)
    var result = ""
    var wasFilled = true
    for piece in pieces {
      if !wasFilled, let value = values[String(piece)] {
        result += value
        wasFilled = true
      } else {
        result += (wasFilled ? "" : "@") + piece
        wasFilled = false
      }
    }
    return result
  }
}
