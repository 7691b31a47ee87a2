/// Why a JSON text cannot be accepted, and where.
package struct JSONError: Error, Hashable, Sendable {
  package let fact: Fact
  /// The offset of the byte that is at fault.
  package let offset: Int

  package init(_ fact: Fact, at offset: Int) {
    self.fact = fact
    self.offset = offset
  }

  /// What is wrong.
  package enum Fact: Hashable, Sendable {
    /// Something else stands where the grammar wants this.
    case expected(Expectation, found: Found)
    /// Something begins on a later line where a comma should have come first; the offset is that of
    /// the end of what stands before it.
    case missingComma(before: Found)
    /// The comma after the last member or element.
    case trailingComma
    case leadingZero
    /// A string that runs to the end of the text; the offset is that of its opening quote.
    case unterminatedString
    case controlCharacter(Unicode.Scalar)
    /// Half of a surrogate pair in `\u` escapes, without its other half.
    case loneSurrogate(UInt16)
    case invalidUTF8
    /// A key that occurred before in the same object, first at the offset given.
    case duplicateKey(String, first: Int)
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
  }

  /// What the grammar wants.
  package enum Expectation: Hashable, Sendable {
    case value, valueOrBracket, key, keyOrBrace, colon, commaOrBrace, commaOrBracket, end
    case escape, hexadecimalDigit
    /// Digits at the beginning of a number, after its point, in its exponent.
    case digit, fraction, exponent
  }

  /// What stands there instead.
  package enum Found: Hashable, Sendable {
    case end
    /// A word or a single character.
    case text(String)
  }
}
