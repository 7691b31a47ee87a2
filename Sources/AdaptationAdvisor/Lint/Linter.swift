/// Looks through a rubric that has been read without complaint for what does not do what it says.
///
/// What is claimed is decided by exhaustion or by a bound, never by samples. Where a claim would
/// need more than that, none is made; ``checks`` says what was looked at.
struct Linter {
  let rubric: Rubric
  let map: RuleMap
  let evaluator: Evaluator
  let ties: FactTies
  /// What was looked at and how far, a clause each.
  private(set) var checks: [String] = []
  private var notes: [Note] = []

  /// A finding before its place is worked out.
  private struct Note {
    let doubt: Doubt
    let document: Finding.Document
    let cursor: JSONCursor
    let rule: String?
    let message: String
    let remedy: String
    let witness: Answers?
  }

  init(_ rubric: Rubric, _ map: RuleMap) {
    self.rubric = rubric
    self.map = map
    evaluator = Evaluator(rubric)
    ties = FactTies(meanings: rubric.levels)
  }

  /// Adds a finding.
  ///
  /// - Parameter rule: the rule concerned; the one around the place if left out.
  mutating func note(
    _ doubt: Doubt, at cursor: JSONCursor, in document: Finding.Document = .rubric,
    rule: String? = nil, _ message: String, remedy: String, witness: Answers? = nil
  ) {
    notes.append(
      Note(
        doubt: doubt, document: document, cursor: cursor, rule: rule ?? cursor.id,
        message: message, remedy: remedy, witness: witness))
  }

  /// Adds what was looked at.
  mutating func check(_ clause: String) { checks.append(clause) }

  /// The findings in one file, in its order.
  func findings(in document: Finding.Document, _ bytes: [UInt8]) -> [Finding] {
    let notes = notes.filter { $0.document == document }
      .sorted { $0.cursor.node.offset < $1.cursor.node.offset }
    let places = Place.places(of: notes.map(\.cursor.node.offset), in: bytes)
    return zip(notes, places).map { note, place in
      Finding(
        kind: .doubt(note.doubt), document: document, place: place,
        path: note.cursor.path.description, rule: note.rule, message: note.message,
        remedy: note.remedy, witness: note.witness,
        excerpt: Excerpt(around: note.cursor.node.offset, in: bytes).description)
    }
  }

  /// Answers that bring about some states and show a claim, see ``WitnessSearch``.
  func witness(
    _ states: [Fact: FactState], for strategy: Int, showing claim: (Evaluation) -> Bool
  ) -> Answers? {
    WitnessSearch(evaluator: evaluator).answers(states, for: strategy, showing: claim)
  }

  /// The identifier of a strategy, quoted.
  func name(_ strategy: Int) -> String { Echo.quoted(rubric.strategies[strategy].rule.id) }

  /// From how many months on a source has aged, as far as the rubric says so.
  var agedAfterMonths: Int? {
    var ignored: [Problem] = []
    return map.root.object(&ignored)?["review_after_months"]?.integer(&ignored)
  }
}
