/// How the program ends, in the numbers of `sysexits.h`.
enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done; a close call is done, too.
  case done = 0
  /// Done, and what was asked to count against it was found: warnings, a failed test, a difference.
  case different = 1
  /// The command line makes no sense.
  case usage = 64
  /// Answers are wrong.
  case badAnswers = 65
  /// Input cannot be read.
  case noInput = 66
  /// The program is at fault.
  case internalError = 70
  /// Output cannot be written.
  case outputError = 74
  /// A rubric, a case file or a price table is wrong.
  case badRubric = 78
}
