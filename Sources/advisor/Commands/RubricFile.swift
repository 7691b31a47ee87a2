import AdaptationAdvisor
import Arguments

/// A rubric named on the command line: a file, `-` for standard input, or `standard`.
enum RubricFile {
  /// The name of the built-in rubric.
  static let standard = "standard"

  /// The operand by which a command takes a rubric.
  static let operand = Operand(
    "file", "The rubric: a file, - for standard input, or standard, the built-in one.", .optional,
    completing: .files)

  /// The option that does the same, for commands that take other operands too.
  static func option<Settings>(
    into path: any WritableKeyPath<Settings, String?> & Sendable
  ) -> Option<Settings> {
    .value(
      "rubric", taking: "file", into: path, "The rubric; the built-in one if left out.",
      completing: .files)
  }

  /// The rubric with a name; the built-in one if there is none.
  static func read(_ name: String?, _ terminal: Terminal) throws(Failure) -> Rubric {
    guard let name, name != standard else { return .standard }
    let bytes = try terminal.read(name)
    do throws(DocumentError) {
      return try Rubric(json: bytes)
    } catch {
      throw .rubric(error, file: InputFile.title(name))
    }
  }
}

extension InputFile {
  /// How messages call a file of the command line.
  static func title(_ file: String) -> String { file == "-" ? "standard input" : file }
}
