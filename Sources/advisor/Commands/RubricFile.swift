import AdaptationAdvisor
import Arguments
import Spelling

/// A rubric named on the command line: a file, `-` for standard input, or one that is built in.
enum RubricFile {
  /// The rubrics that are compiled in, by name: the one that decides where no other is named, and
  /// the small example that the guide builds.
  static let builtIn: KeyValuePairs<String, EmbeddedFile> = [
    standard: .standard, "retrieval": .retrieval,
  ]

  /// The name of the rubric that decides where no other is named.
  static let standard = "standard"

  /// How help says what names a rubric.
  private static let names =
    "a file, - for standard input, or one that is built in: "
    + builtIn.map(\.key).joined(separator: " or ")

  /// The operand by which a command takes a rubric.
  static let operand = Operand(
    "file", "The rubric: \(names). The standard one if left out.", .optional, completing: .files)

  /// The option that does the same, for commands that take other operands too.
  static func option<Settings>(
    into path: any WritableKeyPath<Settings, String?> & Sendable, in group: String? = nil
  ) -> Option<Settings> {
    let text = "The rubric: \(names). The standard one if left out."
    guard let group else {
      return .value("rubric", taking: "file", into: path, text, completing: .files)
    }
    return .value("rubric", taking: "file", into: path, text, in: group, completing: .files)
  }

  /// The one name, where an operand and an option both can give it.
  static func name(_ operand: String?, _ option: String?) throws(UsageError) -> String? {
    if operand != nil, option != nil {
      throw .rejected("The rubric was given twice, as a file and by --rubric; give it once.")
    }
    return operand ?? option
  }

  /// The rubric with a name; the standard one if there is none.
  static func read(_ name: String?, _ terminal: Terminal) throws(Failure) -> Rubric {
    guard let name, name != standard else { return .standard }
    let bytes = try bytes(name, terminal)
    do throws(DocumentError) {
      return try Rubric(json: bytes)
    } catch {
      throw .rubric(error, file: InputFile.title(name))
    }
  }

  /// The bytes of the rubric with a name.
  static func bytes(_ name: String, _ terminal: Terminal) throws(Failure) -> [UInt8] {
    if let file = builtIn.first(where: { $0.key == name })?.value { return file.bytes }
    do throws(Failure) {
      return try terminal.read(name)
    } catch {
      guard case .unreadable(let file, let reason) = error,
        let meant = Spelling.nearest(to: name, among: builtIn.map(\.key))
      else { throw error }
      throw .noSuchRubric(file: file, reason: reason, meant: meant)
    }
  }
}

extension InputFile {
  /// How messages call a file of the command line.
  static func title(_ file: String) -> String { file == "-" ? "standard input" : file }
}
