/// A value that one word of the command line can spell.
///
/// A `String` enum that is `CaseIterable` gets everything for free:
///
///     enum Format: String, CaseIterable, Word { case text, json }
///
/// Parsing, error messages, help and completions then all follow its cases.
public protocol Word: Sendable {
  /// Reads the value, or fails if `word` does not spell one.
  init?(word: String)

  /// The spelling of the value; empty if there is nothing worth showing as a default.
  var word: String { get }

  /// Every valid spelling, or none if they cannot be listed.
  static var choices: [String] { get }

  /// What choices mean, by choice; those that speak for themselves may be left out.
  static var meanings: [String: String] { get }

  /// What a valid word is, as it reads after "expected": "a whole number".
  static var expected: String { get }
}

extension Word {
  /// No choices: the valid spellings cannot be listed.
  public static var choices: [String] { [] }

  /// Nothing: the choices speak for themselves.
  public static var meanings: [String: String] { [:] }

  /// Some text.
  public static var expected: String { "text" }
}

extension Word where Self: RawRepresentable & CaseIterable, RawValue == String {
  /// The case with this raw value; upper and lower case are distinct.
  public init?(word: String) { self.init(rawValue: word) }

  /// The raw value.
  public var word: String { rawValue }

  /// The raw values of all cases, in their order.
  public static var choices: [String] { allCases.map(\.rawValue) }
}

extension String: Word {
  /// Any word is text, even the empty one.
  public init?(word: String) { self = word }

  /// The text itself.
  public var word: String { self }
}

extension Int: Word {
  /// Reads decimal digits with an optional sign.
  public init?(word: String) { self.init(word) }

  /// Decimal digits, with a sign if negative.
  public var word: String { String(self) }

  /// A whole number.
  public static var expected: String { "a whole number" }
}

extension Bool: Word {
  /// Reads `true` or `false`, nothing else.
  public init?(word: String) { self.init(word) }

  /// `true` or `false`.
  public var word: String { String(self) }

  /// `true` and `false`.
  public static var choices: [String] { ["true", "false"] }
}

extension Optional: Word where Wrapped: Word {
  /// Reads a wrapped value; no word spells `nil`.
  public init?(word: String) {
    guard let value = Wrapped(word: word) else { return nil }
    self = .some(value)
  }

  /// The spelling of the wrapped value; empty for `nil`, so that help shows no default.
  public var word: String { self?.word ?? "" }

  /// The choices of the wrapped type.
  public static var choices: [String] { Wrapped.choices }

  /// What they mean.
  public static var meanings: [String: String] { Wrapped.meanings }

  /// What the wrapped type expects.
  public static var expected: String { Wrapped.expected }
}
