import AdaptationAdvisor

/// The findings about a rubric as they are printed, in the order of their keys.
struct LintSummary: Encodable {
  let schema = 1
  let file: String
  let rubric: Identity?
  let errors: Int
  let warnings: Int
  let notes: Int
  let findings: [Entry]
  /// What was looked at and how far.
  let checked: [String]

  struct Identity: Encodable {
    let name: String
    let version: String
    let sha256: String
  }

  struct Entry: Encodable {
    let kind: String
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let path: String?
    let rule: String?
    let message: String
    let remedy: String
    /// Answers for `recommend`.
    let witness: Answers?
    let excerpt: String
  }

  /// - Parameter files: how messages call the files that findings can be in.
  init(_ lint: RubricLint, files: [Finding.Document: String]) {
    let names = files.mapValues(Printable.file)
    file = names[.rubric] ?? ""
    rubric = lint.name.flatMap { name in
      lint.version.map { Identity(name: name, version: $0, sha256: lint.sha256) }
    }
    errors = lint.errors
    warnings = lint.warnings
    notes = lint.notes
    findings = lint.findings.map { Entry($0, file: names[$0.document] ?? "") }
    checked = lint.checks
  }
}

extension LintSummary.Entry {
  fileprivate init(_ finding: Finding, file: String) {
    self.init(
      kind: finding.kind.name, severity: finding.kind.severity.rawValue, file: file,
      line: finding.place.line, column: finding.place.column, path: finding.path,
      rule: finding.rule, message: finding.message, remedy: finding.remedy,
      witness: finding.witness, excerpt: finding.excerpt)
  }
}
