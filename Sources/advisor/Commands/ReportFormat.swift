import Arguments

/// How a whole report is printed.
enum ReportFormat: String, CaseIterable, Word {
  case text, json
  /// A decision record, ready to commit.
  case markdown
  /// One page that needs nothing else.
  case html
}
