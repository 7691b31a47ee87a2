import AdaptationAdvisor
import Arguments
import Spelling

extension Failure {
  /// The message: where, what is wrong, and what to do. Prose is broken at the width; lines that are
  /// quoted from a file are not.
  func text(width: Int) -> String {
    var layout = TextLayout(width: width)
    switch self {
    case .usage(let failure):
      return failure.text(width: width)
    case .answers(let error, let file), .rubric(let error, let file):
      layout.add(error, in: file)
    case .severalSituations(let error, let file):
      layout.add(error, in: file)
      layout.paragraph(
        "One situation is read here. Several, one a line, are answered by "
          + "'advisor batch\(file == "-" ? "" : " \(Printable.file(file))")'.", indent: 2)
    case .unusable(let error, let document?):
      let place =
        "\(Printable.file(document.file)):\(Place(of: document.start, in: document.bytes))"
      layout.paragraph("\(place): $: \(error)", indent: 2)
      layout.quote(Excerpt(around: document.start, in: document.bytes).description)
    case .options(let errors):
      for error in errors {
        switch error {
        case .invalid(let question, let reason): layout.error("\(question.option): \(reason)")
        case .noCriterionAnswered, .nothingScored: layout.error("\(error)")
        }
      }
    default:
      layout.error(message)
    }
    return layout.text
  }

  /// The message where it is one sentence or two.
  private var message: String {
    switch self {
    case .usage, .answers, .severalSituations, .rubric, .options: ""
    case .unusable(let error, _): "\(error)"
    case .incomparable(let error): "\(error)"
    case .weights(let error, let isOrder):
      "--\(isOrder ? "weights-order" : "weights"): \(error)"
    case .weightsTwice:
      "--weights and --weights-order say the same thing twice; give one of them."
    case .assumption(let error):
      "\(error.isAboutGPU ? "--gpu" : "--assume"): \(Printable.line(error.message))"
        + (error.message.hasSuffix("?") ? "" : ".")
        + (error.isUnknown ? " See 'advisor help assumptions'." : "")
    case .unreadable(let file, let reason):
      "Cannot read '\(Printable.line(file))': \(reason)."
        + (file.hasPrefix("{")
          ? " JSON is read from a file, or from standard input: echo '{…}' | advisor recommend."
          : "")
    case .noSuchRubric(let file, let reason, let meant):
      "Cannot read '\(Printable.line(file))': \(reason). Did you mean \(Echo(meant)), which is built "
        + "in?"
    case .unwritable(let file, let reason):
      "Cannot write '\(Printable.line(file))': \(reason)."
    case .cutOff(let lines, let reason):
      "Cannot write 'standard output': \(reason). "
        + (lines == 0
          ? "Not one line was written whole."
          : "Its first \(lines) line\(lines == 1 ? " is" : "s are") whole, the rest is missing.")
    case .noSuchRule(let id, let nearest):
      "The rubric has no rule \(Echo(id))."
        + (nearest.map { " Did you mean \(Echo($0))?" } ?? "")
        + (id.contains(".") || id.contains("/")
          ? " A rubric is given with --rubric." : " See 'advisor rubric show' for all.")
    case .noSuchStrategy(let name, let known):
      "There is no strategy \(Echo(name)) here."
        + (Spelling.nearest(to: name, among: known).map { " Did you mean '\($0)'?" } ?? "")
        + " Strategies: \(known.joined(separator: ", "))."
    case .internalError(let what):
      "\(what) This is a fault of the program; please report it."
    }
  }
}

extension Failure.Document {
  /// Where the value begins.
  fileprivate var start: Int {
    let isSpace: (UInt8) -> Bool = { [0x20, 0x09, 0x0A, 0x0D].contains($0) }
    return bytes.firstIndex { !isSpace($0) } ?? 0
  }
}

extension TextLayout {
  /// Every problem of a document, each with its place and the line it stands in.
  fileprivate mutating func add(_ error: DocumentError, in file: String) {
    let shown = error.diagnostics.prefix(20)
    for (index, problem) in shown.enumerated() {
      let place = "\(Printable.file(file)):\(problem.line):\(problem.column)"
      let rule = problem.id.map { " (in \(Echo($0)))" } ?? ""
      let subject = problem.path.map { " \($0)\(rule):" } ?? ""
      paragraph("\(place):\(subject) \(problem.message)", indent: 2)
      // Several problems at one place share the line that is shown.
      let isLast = index + 1 == shown.count || shown[index + 1].excerpt != problem.excerpt
      if isLast { quote(problem.excerpt) }
    }
    let rest = error.diagnostics.count - shown.count + error.omitted
    if rest > 0 { add("\(rest) more problems.") }
  }

  fileprivate mutating func error(_ text: String) { paragraph("Error: \(text)", indent: 2) }

  /// Adds a line of a file with its caret, as they are.
  mutating func quote(_ excerpt: String) {
    for line in excerpt.split(separator: "\n", omittingEmptySubsequences: false) {
      add("    \(line)")
    }
  }
}

extension PriceOverrideError {
  fileprivate var isAboutGPU: Bool { if case .unknownGPU = self { true } else { false } }

  /// Whether a name is nothing like any that there is.
  fileprivate var isUnknown: Bool { if case .unknownName(_, nil) = self { true } else { false } }
}
