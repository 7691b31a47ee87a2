import AdaptationAdvisor

/// The arguments of a call under examination.
struct ToolArguments {
  let object: JSONObject
  /// The arguments as text, for messages that show their place.
  let document: Failure.Document
  /// What is wrong with them so far.
  var problems: [Problem]

  /// The member that holds answers, the same object as in files of answers.
  static let answers = ObjectShape.Member.required("answers", shape, about)
  /// The same where nothing needs to be known.
  static let optionalAnswers = ObjectShape.Member.optional("answers", shape, about)

  private static let shape = Shape.object(AnswersShape.answers)
  private static let about = "What is known about the task. Leave out what is not known."

  /// The answers; none after adding a problem.
  mutating func answers() -> Answers? {
    object["answers"].flatMap { Answers($0, &problems) }
  }

  /// The recommendation for some answers.
  func report(
    for answers: Answers, by advisor: Advisor, whatWouldMake wanted: Strategy? = nil,
    explaining explains: Bool = false
  ) throws(Failure) -> Report {
    do throws(AnswersError) {
      return try advisor.recommend(
        for: answers, whatWouldMake: wanted, explaining: explains)
    } catch {
      throw .unusable(error, document)
    }
  }

  /// A strategy by its name; none if it is left out, or after adding a problem.
  mutating func strategy(among strategies: [Strategy]) -> Strategy? {
    let name = object["strategy"]?
      .choice(among: strategies.map(\.rawValue), noun: "strategy here", &problems)
    return strategies.first { $0.rawValue == name }
  }

  /// Whether a flag is set; it is not if it is left out.
  mutating func flag(_ key: String) -> Bool { object[key]?.boolean(&problems) ?? false }
}
