import Spelling

extension JSONCursor {
  /// A string, which may be empty.
  package func string(_ problems: inout [Problem]) -> String? {
    if case .string(let string) = node.value { return string }
    reportKind(expected: [.string], &problems)
    return nil
  }

  /// A string with something other than whitespace in it.
  package func text(_ problems: inout [Problem]) -> String? {
    guard let string = string(&problems) else { return nil }
    // Printable ASCII settles nearly every text without a look at its characters.
    let isPrintable = string.utf8.contains { 0x21...0x7E ~= $0 }
    if isPrintable || string.contains(where: { !$0.isWhitespace }) { return string }
    report(.emptyString, &problems)
    return nil
  }

  /// `true` or `false`.
  package func boolean(_ problems: inout [Problem]) -> Bool? {
    if case .boolean(let value) = node.value { return value }
    reportKind(expected: [.boolean], &problems)
    return nil
  }

  /// A finite number within a range: `0...(.infinity)` for nonnegative ones,
  /// `.leastNonzeroMagnitude...(.infinity)` for positive ones.
  package func number(
    in range: ClosedRange<Double> = -.infinity...(.infinity), _ problems: inout [Problem]
  ) -> Double? {
    guard let number = token(&problems) else { return nil }
    guard let value = number.double else {
      report(.tooLarge(number), &problems)
      return nil
    }
    if range ~= value { return value }
    report(.outOfRange(number, Problem.Bounds(range)), &problems)
    return nil
  }

  /// A whole number within a range, however it is written (`2000`, `2e3`).
  package func integer(
    in range: ClosedRange<Int> = .min...(.max), _ problems: inout [Problem]
  ) -> Int? {
    guard let number = token(&problems) else { return nil }
    guard let value = number.integer else {
      report(.notInteger(number), &problems)
      return nil
    }
    if range ~= value { return value }
    report(.outOfRange(number, Problem.Bounds(range)), &problems)
    return nil
  }

  /// One of the words of an enumeration.
  ///
  /// - Parameter noun: What such a word is called in the message; `level of consistency` (the last
  ///   key of the path) if left out.
  package func level<Level: CaseIterable & RawRepresentable<String>>(
    _ type: Level.Type, noun: String? = nil, _ problems: inout [Problem]
  ) -> Level? {
    guard let word = string(&problems) else { return nil }
    if let level = Level(rawValue: word) { return level }
    reportLevel(word, noun: noun, allowed: type.allCases.map(\.rawValue), &problems)
    return nil
  }

  /// One of some words that only the document knows, such as the names of its criteria.
  package func choice(
    among words: [String], noun: String? = nil, _ problems: inout [Problem]
  ) -> String? {
    guard let word = string(&problems) else { return nil }
    if words.contains(word) { return word }
    reportLevel(word, noun: noun, allowed: words, &problems)
    return nil
  }

  private func reportLevel(
    _ word: String, noun: String?, allowed: [String], _ problems: inout [Problem]
  ) {
    let noun = noun ?? path.lastKey.map { "level of \(Echo.plain($0))" } ?? "valid word here"
    report(
      .unknownLevel(word, of: noun, allowed: Self.likelyFirst(allowed, for: word, problems)),
      suggestion: Self.suggestion(for: word, among: allowed, problems), &problems)
  }

  private func token(_ problems: inout [Problem]) -> JSONNumber? {
    if case .number(let number) = node.value { return number }
    reportKind(expected: [.number], &problems)
    return nil
  }
}
