extension Manual {
  /// What is wrong with the table of this command and those below it; a test of the program should
  /// find this empty.
  public var defects: [String] {
    let names = options.map(\.name)
    let letters = options.compactMap { $0.letter.map(String.init) }
    var defects = Self.repeated(names).map { "two options are named '\($0)'" }
    defects += Self.repeated(letters).map { "two options have the letter '\($0)'" }
    let below = commands.map(\.name) + topics.map(\.name)
    defects += Self.repeated(below).map { "two commands are named '\($0)'" }
    defects += (names + below).filter { !Self.isName($0) }
      .map { "'\($0)' cannot be typed as a name" }
    defects += letters.filter { $0.first?.isLetter != true }.map { "'-\($0)' is not a letter" }
    defects += options.filter { $0.arity != .flag && $0.valueName.isEmpty }
      .map { "the value of '\($0.longName)' has no name" }
    defects += operands.dropLast().filter { $0.arity != .one }
      .map { "'\($0.usage)' is followed by another operand" }
    let sentences =
      [summary] + options.map(\.help) + operands.map(\.help) + topics.map(\.summary)
    defects += sentences.filter { !$0.hasSuffix(".") && !$0.hasSuffix("?") }
      .map { "'\($0)' is not a sentence" }
    return defects.map { "\(fullName): \($0)" } + commands.flatMap(\.defects)
  }

  private static func repeated(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { !seen.insert($0).inserted }
  }

  /// Whether a name begins with a letter and goes on with letters, digits and dashes.
  private static func isName(_ name: String) -> Bool {
    name.first?.isLetter == true
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
