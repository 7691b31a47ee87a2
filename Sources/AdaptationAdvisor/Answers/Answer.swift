/// The answer to one question.
enum Answer: Hashable, Sendable {
  /// One of the question's levels, by position.
  case level(Int)
  /// A number or a range of numbers in the question's unit.
  case quantity(Quantity)
  /// Yes or no.
  case flag(Bool)
}

/// What is wrong with an answer: facts only, worded in ``AnswerFault/text``.
enum AnswerFault: Error, Hashable, Sendable {
  case notALevel(String, of: Question)
  case notAQuantity(String, of: Question)
  /// A number, but in a unit that the question does not count in.
  case otherUnit(String, OtherUnit, of: Question)
  case notAFlag(String)
  case ambiguousMonth(String)
  /// What is left of `$1.5M` once a shell has read `$1` as a variable.
  case shellVariable(String, of: Question)
  /// A point that could be one, or separate thousands.
  case ambiguousPoint(String, AmbiguousPoint, Question.Unit)
  case negative(String)
  /// Less than any answer to the question.
  case tooFew(String, of: Question)
  case notFinite(String)
  case reversedRange(String)
  /// More bytes than any answer has.
  case tooLong(limit: Int)
}
