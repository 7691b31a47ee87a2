import Foundation

/// Files of the repository, for tests that hold documents against them.
enum RepositoryFile {
  /// The text of a file by its path from the root.
  static func text(_ path: String) throws -> String {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../" + path)
    return try String(contentsOf: url.standardized, encoding: .utf8)
  }
}
