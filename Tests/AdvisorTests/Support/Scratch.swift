import Foundation

/// A folder for the files of one test.
struct Scratch {
  let path: String

  /// Makes a folder, which somebody has to remove.
  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(path: "advisor-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  /// Makes a folder, lets a test work in it, and removes it.
  static func folder<Result>(_ work: (Scratch) throws -> Result) throws -> Result {
    let scratch = try Scratch()
    defer { scratch.remove() }
    return try work(scratch)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ data: Data, to name: String) throws -> String {
    try data.write(to: URL(filePath: file(name)))
    return file(name)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  func read(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: file(name))) }

  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// The names of the files in the folder.
  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }
}
