import Arguments

/// How a whole report is printed.
enum ReportFormat: String, CaseIterable, Word {
  case text, json
  /// A decision record, ready to commit.
  case markdown
  /// One page that needs nothing else.
  case html

  /// The format that a file's ending stands for, if it stands for one.
  init?(ofFile name: String) {
    let ending = name.split(separator: "/").last?.split(separator: ".").dropFirst().last
    switch ending?.lowercased() {
    case "txt": self = .text
    case "json": self = .json
    case "md", "markdown": self = .markdown
    case "html", "htm": self = .html
    default: return nil
    }
  }
}
