extension Problem {
  /// What sort of fault a problem is, by a name that stays the same, so that programs can tell
  /// faults apart without reading messages.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The text is not JSON in UTF-8, or is beyond what is read.
    case syntax
    /// The format is newer than this program.
    case newerSchema = "newer-schema"
    /// A key occurs twice in its object.
    case repeatedKey = "repeated-key"
    case missingKey = "missing-key"
    /// A rule says nothing about where it comes from.
    case missingSource = "missing-source"
    /// A key or a word that is not known, and not like one that is.
    case unknownName = "unknown-name"
    /// The same, and one that is known is close to it.
    case misspelledName = "misspelled-name"
    /// Another kind of JSON value is wanted.
    case wrongType = "wrong-type"
    case emptyText = "empty-text"
    /// A number that is too small, too large or not whole.
    case outOfRange = "out-of-range"
    /// Too few or too many elements.
    case wrongCount = "wrong-count"
    /// Nothing applies to some values.
    case gap
    /// More than one applies to some value.
    case overlap
    /// A condition without members, which always holds.
    case emptyCondition = "empty-condition"
    /// A strategy that a table has scores for and does not list.
    case unlistedStrategy = "unlisted-strategy"
    /// A strategy of which nothing says what it costs and how long it takes.
    case missingEstimate = "missing-estimate"
    /// A test that nothing can pass.
    case contradiction
    /// A file of another kind.
    case wrongDocument = "wrong-document"
    /// A band in which no number lies.
    case emptyBand = "empty-band"
    case duplicateID = "duplicate-id"
    /// Something is named or explained twice.
    case repetition
    /// Scores run against the direction that is declared.
    case notMonotone = "not-monotone"
    /// A rule or weights that do nothing at all.
    case noEffect = "no-effect"
    /// A fact that means nothing where it is read.
    case misplacedFact = "misplaced-fact"
    /// Numbers that are not in ascending order.
    case disorder
    /// The thresholds of the calls are in the wrong order.
    case callOrder = "call-order"
    /// More bounds on one fact than can be told apart.
    case tooMany = "too-many"
    /// Anything else.
    case invalid
  }

  /// What sort of fault it is.
  package var kind: Kind {
    switch fact {
    case .json(.duplicateKey): .repeatedKey
    case .json: .syntax
    case .wrongKind: .wrongType
    case .missingKeys(let keys): keys == [Self.sources] ? .missingSource : .missingKey
    case .unknownKey, .unknownLevel: suggestion == nil ? .unknownName : .misspelledName
    case .emptyString: .emptyText
    case .notInteger, .tooLarge, .outOfRange: .outOfRange
    case .wrongCount(let count, _):
      count == 0 && path?.lastKey == Self.sources ? .missingSource : .wrongCount
    case .other(_, _, let kind), .answer(_, _, let kind): kind
    }
  }

  /// The key under which every rule names its sources.
  private static let sources = "sources"
}
