/// Something that is wrong with a rubric, or that is suspicious in it: where, what, what to do, and
/// where it can be shown, answers that show it.
package struct Finding: Hashable, Sendable {
  package let kind: Kind
  /// The file that the place is in.
  package let document: Document
  package let place: Place
  /// The JSON path of the value concerned, such as `$.gates[3].when`; none if the text is not JSON.
  package let path: String?
  /// The `id` of the rule concerned, if there is one.
  package let rule: String?
  /// What is wrong.
  package let message: String
  /// What to do.
  package let remedy: String
  /// Answers that show it; they can be handed to `recommend` as they are. None where there is
  /// nothing to show, as with rules that never apply.
  package let witness: Answers?
  /// The line of the file with a caret below the place.
  package let excerpt: String

  /// Whether the rubric can be used all the same.
  package enum Severity: String, Hashable, Sendable {
    /// It cannot: it is refused wherever a rubric is read.
    case error
    /// It can, but some of it does not do what it says.
    case warning
    /// It can, and may be meant so: something to know.
    case note
  }

  /// The files that a rubric is checked with.
  package enum Document: String, Hashable, Sendable {
    case rubric, sources, prices
  }

  /// What sort of finding it is.
  package enum Kind: Hashable, Sendable {
    /// Found while reading.
    case fault(Problem.Kind)
    /// Found by thinking about what was read.
    case doubt(Doubt)
  }
}

extension Finding.Kind {
  /// The name, which stays the same from version to version, such as `masked-rule`.
  package var name: String {
    switch self {
    case .fault(let kind): kind.rawValue
    case .doubt(let kind): kind.rawValue
    }
  }

  /// Faults are errors, doubts are warnings. No more than notes are what may well be meant so: that a
  /// rubric reads less than all that can be asked, and that it says itself what a source is.
  package var severity: Finding.Severity {
    switch self {
    case .fault: .error
    case .doubt(.idleQuestion), .doubt(.hiddenSource): .note
    case .doubt: .warning
    }
  }
}

extension Finding {
  /// What a reader has reported.
  init(_ problem: Problem, at place: Place, in bytes: [UInt8]) {
    self.init(
      kind: .fault(problem.kind), document: .rubric, place: place,
      path: problem.path?.description, rule: problem.id, message: problem.fault(in: bytes),
      remedy: problem.advice, witness: nil,
      excerpt: Excerpt(around: problem.offset, in: bytes).description)
  }
}
