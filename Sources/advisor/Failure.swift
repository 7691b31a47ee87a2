import AdaptationAdvisor
import Arguments

/// Why a command could not do its job.
enum Failure: Error, Sendable {
  case usage(UsageFailure)
  /// Answers in a document are wrong.
  case answers(DocumentError, file: String)
  /// One situation is wanted where a document has several, one a line.
  case severalSituations(DocumentError, file: String)
  /// Answers given by options are wrong; all of them.
  case options([AnswersError])
  /// Answers that are fine each, but not enough together; the document they come from, if any.
  case unusable(AnswersError, Document?)
  /// Scenarios that cannot be compared.
  case incomparable(ComparisonError)
  case weights(WeightsError, isOrder: Bool)
  /// Both weights and their order were given.
  case weightsTwice
  /// A value to be assumed is wrong.
  case assumption(PriceOverrideError)
  case unreadable(file: String, reason: String)
  /// A rubric that cannot be read, while one that is built in has nearly this name.
  case noSuchRubric(file: String, reason: String, meant: String)
  case unwritable(file: String, reason: String)
  /// Standard output took only so many whole lines.
  case cutOff(lines: Int, reason: String)
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
    case .answers, .severalSituations, .options, .unusable, .incomparable: .badAnswers
    case .unreadable, .noSuchRubric: .noInput
    case .unwritable, .cutOff: .outputError
    case .rubric: .badRubric
    case .internalError: .internalError
    }
  }
}

extension Failure {
  /// What was read, for messages that show it.
  struct Document: Sendable {
    /// The file's name; `-` is standard input.
    let file: String
    let bytes: [UInt8]
  }
}
