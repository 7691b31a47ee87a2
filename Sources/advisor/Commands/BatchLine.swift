import AdaptationAdvisor

/// What one line of a batch comes to: a decision, a report, or an error in its place.
struct BatchLine {
  private let number: Int
  private let id: String?
  private let content: Content

  private enum Content {
    case decision(Decision)
    case report(Report)
    case error(message: String, field: String?)
  }

  init(_ line: LineReader.Line, advisor: Advisor, printsReports: Bool) {
    number = line.number
    guard let bytes = line.bytes else {
      (id, content) = (nil, .error(message: LineReader.tooLong, field: nil))
      return
    }
    do throws(DocumentError) {
      let answers = try Answers(json: bytes)
      id = answers.id
      content = Self.content(answers, advisor, printsReports)
    } catch {
      let shown = error.diagnostics.prefix(20)
      let rest = error.diagnostics.count - shown.count + error.omitted
      let messages = shown.map { problem in
        let text =
          problem.message.hasSuffix(".") ? String(problem.message.dropLast()) : problem.message
        return "column \(problem.column): \(text)"
      }
      id = DocumentError.id(in: bytes)
      content = .error(
        message: (messages + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "; "),
        field: error.diagnostics.first?.field)
    }
  }

  private static func content(
    _ answers: Answers, _ advisor: Advisor, _ printsReports: Bool
  ) -> Content {
    do throws(AnswersError) {
      if printsReports { return .report(try advisor.recommend(for: answers)) }
      return .decision(try advisor.decide(answers))
    } catch {
      return .error(message: error.description, field: nil)
    }
  }

  var isError: Bool { if case .error = content { true } else { false } }

  /// The line, without its end.
  func text() throws(Failure) -> String { try JSONText.line(self) }
}

extension BatchLine: Encodable {
  private enum CodingKeys: String, CodingKey {
    case line, id, error, recommendation, scores, feasibility, report
  }

  private enum ErrorKeys: String, CodingKey { case message, field }

  private enum RecommendationKeys: String, CodingKey {
    case strategy, technique, call
    case runnerUp = "runner_up"
    case margin
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(number, forKey: .line)
    try container.encode(id, forKey: .id)
    switch content {
    case .error(let message, let field):
      var error = container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
      try error.encode(message, forKey: .message)
      try error.encode(field, forKey: .field)
    case .report(let report):
      try container.encode(report, forKey: .report)
    case .decision(let decision):
      var recommendation = container.nestedContainer(
        keyedBy: RecommendationKeys.self, forKey: .recommendation)
      try recommendation.encode(decision.strategy, forKey: .strategy)
      try recommendation.encode(decision.technique, forKey: .technique)
      try recommendation.encode(decision.call, forKey: .call)
      try recommendation.encode(decision.runnerUp, forKey: .runnerUp)
      try recommendation.encode(decision.margin, forKey: .margin)
      var scores = container.nestedContainer(keyedBy: StrategyKey.self, forKey: .scores)
      for standing in decision.standings {
        try scores.encode(standing.score, forKey: StrategyKey(standing.strategy))
      }
      var feasibility = container.nestedContainer(keyedBy: StrategyKey.self, forKey: .feasibility)
      for standing in decision.standings {
        try feasibility.encode(standing.feasibility, forKey: StrategyKey(standing.strategy))
      }
    }
  }

  private struct StrategyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ strategy: Strategy) { stringValue = strategy.rawValue }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
