/// One thing that is wrong in a document, with what a message needs: where, what, what was meant.
package struct Problem: Error, Sendable, Hashable {
  package let fact: Fact
  /// The offset of the byte to point at, see ``Place`` and ``Excerpt``.
  package let offset: Int
  /// The way to the value that is wrong; none where the text could not be read at all.
  package let path: JSONPath?
  /// The nearest valid spelling, if there is a near one.
  package let suggestion: String?
  /// The `id` of the innermost object around the value that has one: the rule of a rubric, the
  /// case of a case file.
  package let id: String?

  package init(
    _ fact: Fact, offset: Int, path: JSONPath?, suggestion: String? = nil, id: String? = nil
  ) {
    self.fact = fact
    self.offset = offset
    self.path = path
    self.suggestion = suggestion
    self.id = id
  }

  /// What is wrong.
  package enum Fact: Sendable, Hashable {
    /// The text violates the grammar of JSON or the limits, or repeats a key.
    case json(JSONError.Fact)
    case wrongKind(expected: [JSONNode.Kind], found: JSONNode.Kind)
    /// Keys that are not there; never empty.
    case missingKeys([String])
    case unknownKey(String, known: [String])
    /// A word that is not one of the allowed ones.
    case unknownLevel(String, of: String, allowed: [String])
    case emptyString
    /// A number that has a fraction or is beyond the range of `Int`.
    case notInteger(JSONNumber)
    /// A number beyond the range of doubles.
    case tooLarge(JSONNumber)
    case outOfRange(JSONNumber, Bounds)
    /// An array with too few or too many elements.
    case wrongCount(Int, Bounds)
    /// Something that only the reader of this kind of document knows: what is wrong and what to do
    /// (nothing where the first says so), in clauses without a capital letter and a full stop. Quote
    /// foreign text with ``Echo``.
    case other(String, remedy: String? = nil, kind: Kind = .invalid)
    /// An answer that the question cannot have: what is wrong, without a full stop, and what would be
    /// right, in sentences.
    case answer(String, remedy: String?, kind: Kind)
  }

  /// The key that the problem is about: the one that is misspelled, missing or repeated, or else the
  /// last one on the way to the value.
  package var field: String? {
    switch fact {
    case .unknownKey(let key, _), .json(.duplicateKey(let key, _)): key
    case .missingKeys(let keys): keys.first
    default: path?.lastKey
    }
  }

  /// A closed range, either end of which may be open.
  package struct Bounds: Sendable, Hashable {
    package let lower: Double?
    package let upper: Double?

    package init(_ range: ClosedRange<Double>) {
      lower = range.lowerBound == -.infinity ? nil : range.lowerBound
      upper = range.upperBound == .infinity ? nil : range.upperBound
    }

    package init(_ range: ClosedRange<Int>) {
      lower = range.lowerBound == .min ? nil : Double(range.lowerBound)
      upper = range.upperBound == .max ? nil : Double(range.upperBound)
    }
  }
}
