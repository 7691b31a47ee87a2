/// Everything that is wrong with a document of answers, rules or cases.
public struct DocumentError: Error, Hashable, Sendable {
  /// What is wrong, in the order of the document; never empty. Of very many only the first are here.
  public let diagnostics: [Diagnostic]
  /// How many more there are.
  public let omitted: Int

  /// Each message may look at the whole document, so that their number bounds the work.
  static let limit = 100

  package init(_ problems: [Problem], in bytes: [UInt8]) {
    let sorted = problems.sorted { $0.offset < $1.offset }.prefix(Self.limit)
    omitted = problems.count - sorted.count
    let places = Place.places(of: sorted.map(\.offset), in: bytes)
    diagnostics = zip(sorted, places).map { Diagnostic($0, at: $1, in: bytes) }
  }
}

/// One thing that is wrong in a document: where, what, and what to do.
public struct Diagnostic: Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// The column in Unicode scalars, from 1.
  public let column: Int
  /// The JSON path of the value concerned, such as `$.budget`; none if the text is not JSON.
  public let path: String?
  /// The key concerned, such as `budget`, cut if it is very long; none if the document as a whole is
  /// concerned, or is not JSON.
  public let field: String?
  /// The `id` of the innermost object around it that has one: of the answers, the rule or the case.
  public let id: String?
  /// What is wrong and what to do.
  public let message: String
  /// The line of the document with a caret below the place.
  public let excerpt: String

  init(_ problem: Problem, at place: Place, in bytes: [UInt8]) {
    line = place.line
    column = place.column
    path = problem.path?.description
    field = problem.field.map(Echo.cut)
    id = problem.id
    message = problem.text(in: bytes)
    excerpt = Excerpt(around: problem.offset, in: bytes).description
  }
}

extension DocumentError: CustomStringConvertible {
  /// One line for each problem: `3:14: $.budget: …`; the last says how many more there are, if any.
  public var description: String {
    let lines = diagnostics.map { problem in
      "\(problem.line):\(problem.column): " + (problem.path.map { "\($0): " } ?? "")
        + problem.message
    }
    return (lines + (omitted > 0 ? ["and \(omitted) more"] : [])).joined(separator: "\n")
  }
}

extension DocumentError {
  /// The `id` of a document that has something else wrong with it, as far as it can be read.
  package static func id(in bytes: [UInt8]) -> String? {
    var ignored: [Problem] = []
    let id = JSONCursor.read(bytes, &ignored)?.object(&ignored)?["id"]
    return id?.string(&ignored)
  }
}
