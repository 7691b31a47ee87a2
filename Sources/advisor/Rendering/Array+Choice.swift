extension [String] {
  /// The words as a choice in running text: `a`, `a or b`, `a, b or c`.
  var orList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
