import AdaptationAdvisor
import Arguments
import Spelling

/// Why a command could not do its job.
enum Failure: Error, Sendable {
  case usage(UsageFailure)
  /// Answers in a document are wrong.
  case answers(DocumentError, file: String)
  /// Answers given by options are wrong; all of them.
  case options([AnswersError])
  /// Answers that are fine each, but not enough together.
  case unusable(AnswersError)
  case weights(WeightsError)
  /// Both weights and their order were given.
  case weightsTwice
  /// A value to be assumed is wrong.
  case assumption(PriceOverrideError)
  case unreadable(file: String, reason: String)
  case unwritable(file: String, reason: String)
  /// A rubric or a case file is wrong.
  case rubric(DocumentError, file: String)
  case noSuchRule(String, nearest: String?)
  case noSuchStrategy(String, known: [String])
  /// Something that cannot happen did.
  case internalError(String)
}

extension Failure {
  var exitCode: ExitCode {
    switch self {
    case .usage, .weights, .weightsTwice, .assumption, .noSuchRule, .noSuchStrategy: .usage
    case .answers, .options, .unusable: .badAnswers
    case .unreadable: .noInput
    case .unwritable: .outputError
    case .rubric: .badRubric
    case .internalError: .internalError
    }
  }

  /// The message: where, what is wrong, and what to do.
  func text(width: Int) -> String {
    switch self {
    case .usage(let failure):
      failure.text(width: width)
    case .answers(let error, let file), .rubric(let error, let file):
      Self.list(error, in: file)
    case .options(let errors):
      errors.map { error in
        switch error {
        case .invalid(let question, let reason): "Error: \(question.option): \(reason)\n"
        case .noCriterionAnswered, .nothingScored: "Error: \(error)\n"
        }
      }.joined()
    case .unusable(let error):
      "Error: \(error)\n"
    case .weights(let error):
      "Error: --\(error.isAboutOrder ? "weights-order" : "weights"): \(error)\n"
    case .weightsTwice:
      "Error: --weights and --weights-order say the same thing twice; give one of them.\n"
    case .assumption(let error):
      "Error: \(error.isAboutGPU ? "--gpu" : "--assume"): \(Printable.line(error.message))"
        + (error.message.hasSuffix("?") ? "\n" : ".\n")
    case .unreadable(let file, let reason):
      "Error: Cannot read '\(Printable.line(file))': \(reason).\n"
    case .unwritable(let file, let reason):
      "Error: Cannot write '\(Printable.line(file))': \(reason).\n"
    case .noSuchRule(let id, let nearest):
      "Error: The rubric has no rule \(Echo(id))."
        + (nearest.map { " Did you mean \(Echo($0))?" } ?? "")
        + " See 'advisor rubric show' for all.\n"
    case .noSuchStrategy(let name, let known):
      "Error: There is no strategy \(Echo(name)) here."
        + (Spelling.nearest(to: name, among: known).map { " Did you mean '\($0)'?" } ?? "")
        + " Strategies: \(known.joined(separator: ", ")).\n"
    case .internalError(let what):
      "Error: \(what) This is a fault of the program; please report it.\n"
    }
  }

  /// Every problem of a document, each with its place and the line it stands in.
  private static func list(_ error: DocumentError, in file: String) -> String {
    let shown = error.diagnostics.prefix(20)
    let entries = shown.enumerated().map { index, problem in
      let place = "\(Printable.line(file)):\(problem.line):\(problem.column)"
      let rule = problem.id.map { " (in \(Echo($0)))" } ?? ""
      let subject = problem.path.map { " \($0)\(rule):" } ?? ""
      // Several problems at one place share the line that is shown.
      let isLast = index + 1 == shown.count || shown[index + 1].excerpt != problem.excerpt
      return "\(place):\(subject) \(problem.message)\n" + (isLast ? indented(problem) : "")
    }
    let rest = error.diagnostics.count - shown.count
    return entries.joined() + (rest > 0 ? "\(rest) more problems.\n" : "")
  }

  private static func indented(_ problem: Diagnostic) -> String {
    problem.excerpt.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    \($0)\n" }.joined()
  }
}

extension WeightsError {
  fileprivate var isAboutOrder: Bool {
    switch self {
    case .repeated, .incomplete: true
    case .unknownCriterion, .outOfRange, .allZero: false
    }
  }
}

extension PriceOverrideError {
  fileprivate var isAboutGPU: Bool { if case .unknownGPU = self { true } else { false } }
}
