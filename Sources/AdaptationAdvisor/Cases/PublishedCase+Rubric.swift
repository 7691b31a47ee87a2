extension PublishedCase {
  /// The cases that are compiled in.
  package static var published: [PublishedCase] { Evidence.published.cases }

  /// The cases of a case file that is to be held against a rubric.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong. A case may have chosen a strategy of
  ///   the rubric or of the built-in one: anything else is taken for a misspelling.
  package static func list(
    json bytes: [UInt8], for rubric: Rubric
  ) throws(DocumentError) -> [PublishedCase] {
    let own = rubric.strategies.map(\.strategy)
    let others = Rubric.standard.strategies.map(\.strategy).filter { !own.contains($0) }
    return try list(json: bytes, strategies: own + others)
  }
}

extension [PublishedCase] {
  /// The cases that chose a strategy of a rubric, and those that chose one it does not have.
  package func parted(by rubric: Rubric) -> (known: [PublishedCase], leftOut: [PublishedCase]) {
    let own = Set(rubric.strategies.map(\.strategy))
    return (filter { own.contains($0.chosen) }, filter { !own.contains($0.chosen) })
  }
}
