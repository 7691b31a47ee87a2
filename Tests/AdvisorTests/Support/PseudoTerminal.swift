import Foundation

/// A terminal without a screen: `script` of util-linux pretends to be one.
enum PseudoTerminal {
  /// Whether there is such a thing here.
  static let isPossible: Bool = {
    #if os(Linux)
      FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
    #else
      false
    #endif
  }()

  /// What a terminal with a number of columns shows of the example's report.
  ///
  /// - Parameter variables: Environment variables as a shell sets them, such as `TERM=dumb`.
  static func report(columns: Int, _ variables: String = "") throws -> Run {
    try Scratch.folder { scratch in
      try scratch.write(Situations.example, to: "answers.json")
      let command = #"stty cols \#(columns); \#(variables) "$ADVISOR" recommend answers.json"#
      return try Tool.shell("script -qec '\(command)' /dev/null | tr -d '\\r'", in: scratch.path)
    }
  }
}
