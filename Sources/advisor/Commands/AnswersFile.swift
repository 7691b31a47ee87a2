import AdaptationAdvisor
import Arguments

/// Answers from a file: JSON, or a decision record that holds them.
struct AnswersFile: Sendable {
  let answers: Answers
  /// What was read, for messages that show it.
  let document: Failure.Document
  /// The options that decide, as the record that was read names them; none for JSON.
  private(set) var recorded: [String]?

  /// - Parameters:
  ///   - file: The file's name; `-` is standard input.
  ///   - bytes: What it holds.
  init(_ file: String, _ bytes: [UInt8]) throws(Failure) {
    document = Failure.Document(file: file, bytes: bytes)
    recorded = RecordedCommand.options(in: bytes)
    do throws(DocumentError) {
      answers = try Answers(json: AnswersBlock.document(in: bytes))
    } catch {
      throw Self.isLines(bytes)
        ? .severalSituations(error, file: file) : .answers(error, file: file)
    }
  }

  /// Whether what does not read as one situation has an object on its first line and on its second.
  private static func isLines(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: 0x0A, maxSplits: 2)
    guard lines.count > 1 else { return false }
    return lines.prefix(2).allSatisfy { line in
      if case .object? = try? JSONDocument(parsing: Array(line)).root.value { true } else { false }
    }
  }

  /// The options that decide, completed by the record's own, and a line that says so; empty where
  /// there are none.
  ///
  /// - Parameter names: the options that count; all of them if left out.
  func settings(
    _ given: DecisionOptions, only names: [String]? = nil
  ) -> (DecisionOptions, note: String) {
    var relevant = self
    if let names {
      relevant.recorded = recorded?.filter { names.contains(RecordedCommand.parts($0).name) }
    }
    let (options, taken) = given.completed(by: relevant.recorded ?? [])
    let words = Printable.line(taken.joined(separator: " "))
    let file = Printable.file(document.file)
    let note = taken.isEmpty ? "" : "Note: what \(file) was made with counts here, too: \(words).\n"
    return (options, note + relevant.note(with: options, besides: taken))
  }

  /// What a record was made with beside its answers and is not given now, in a line; empty where the
  /// same answers give the same again.
  ///
  /// - Parameter taken: what was taken over from it, and so is no longer missing.
  func note(with decision: DecisionOptions, besides taken: [String] = []) -> String {
    let given = Repetition(decision).texts + taken
    let missing = (recorded ?? []).filter { !given.contains($0) }
    guard !missing.isEmpty else { return "" }
    let options = Printable.line(missing.joined(separator: " "))
    return "Note: \(Printable.file(document.file)) was made with \(options); give "
      + (missing.count == 1 ? "that" : "those") + " to repeat it.\n"
  }
}
