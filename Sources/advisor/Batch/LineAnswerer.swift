import AdaptationAdvisor

/// Answers lines one after the other in memory that is set aside once: each thread has its own.
struct LineAnswerer {
  private let advisor: Advisor
  private let settings: BatchSettings
  private var decider: Decider
  private var text: LineText
  private var tally: BatchTally
  private let strategies: [Strategy]

  /// The lines that answer a block.
  struct Answer: Sendable {
    let text: [UInt8]
    let tally: BatchTally
    /// Whether nothing more is to be answered, because a line was bad.
    let isLast: Bool
  }

  init(_ advisor: Advisor, _ settings: BatchSettings) {
    self.advisor = advisor
    self.settings = settings
    decider = Decider(advisor)
    strategies = advisor.strategies
    tally = BatchTally(strategies: strategies.count)
    text = LineText(numbersLines: !settings.omitsLineNumbers, strategies: strategies)
  }

  /// The answers to all lines of a block that are not blank, each ended by a line feed.
  mutating func answer(_ block: Block) throws(Failure) -> Answer {
    tally = BatchTally(strategies: strategies.count)
    var isLast = false
    switch block.content {
    case .tooLong:
      fail(tooLong, line: block.firstLine)
      isLast = settings.stopsAtError
    case .lines(let bytes):
      isLast = try answer(bytes, firstLine: block.firstLine)
    }
    return Answer(text: text.take(), tally: tally, isLast: isLast)
  }

  /// - Returns: Whether it stopped at a bad line.
  private mutating func answer(_ bytes: [UInt8], firstLine: Int) throws(Failure) -> Bool {
    var plain = AnswerLines(bytes)
    var number = firstLine
    var start = 0
    while start < bytes.count {
      if let end = plain.read(at: start), end - start <= settings.lineLimit.number {
        try decide(plain.answers, line: number)
        start = end
      } else {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        try read(bytes[start..<end], line: number)
        start = end + 1
      }
      if settings.stopsAtError, tally.errors > 0 { return true }
      number += 1
    }
    return false
  }

  /// Reads a line of any kind.
  private mutating func read(_ line: ArraySlice<UInt8>, line number: Int) throws(Failure) {
    guard line.count <= settings.lineLimit.number else { return fail(tooLong, line: number) }
    guard !line.allSatisfy(Self.isSpace) else { return }
    let bytes = Array(line)
    let answers: Answers
    do throws(DocumentError) {
      answers = try Answers(json: bytes)
    } catch {
      return fail(
        Self.message(error), field: error.diagnostics.first?.field,
        id: DocumentError.id(in: bytes), line: number)
    }
    try decide(answers, line: number)
  }

  private mutating func decide(_ answers: Answers, line: Int) throws(Failure) {
    let report: Report
    do throws(AnswersError) {
      guard settings.printsReports else {
        let decision = try decider.decide(answers)
        text.append(decision, line: line, id: answers.id)
        return count(decision.strategy, decision.startWith, decision.call)
      }
      report = try advisor.recommend(for: answers)
    } catch {
      return fail(error.description, id: answers.id, line: line)
    }
    text.append(report: try JSONText.bytes(report), line: line, id: answers.id)
    let recommendation = report.recommendation
    count(recommendation.strategy, recommendation.startWith, recommendation.call)
  }

  private mutating func count(_ best: Strategy, _ start: Strategy?, _ call: Call) {
    guard let position = strategies.firstIndex(of: best) else { return }
    tally.count(
      best: position,
      start: start == best ? position : start.flatMap { strategies.firstIndex(of: $0) }, call)
  }

  private mutating func fail(
    _ message: String, field: String? = nil, id: String? = nil, line: Int
  ) {
    text.append(error: message, field: field, line: line, id: id)
    tally.countError()
  }

  private var tooLong: String {
    let limit = settings.lineLimit.number
    let size = limit % (1 << 20) == 0 ? "\(limit >> 20) MiB" : "\(limit) bytes"
    return "The line is longer than \(size). Shorten it, or allow more with --max-line."
  }

  /// What is wrong with a line, in one.
  private static func message(_ error: DocumentError) -> String {
    let shown = error.diagnostics.prefix(20)
    let rest = error.diagnostics.count - shown.count + error.omitted
    let messages = shown.map { problem in
      let text =
        problem.message.hasSuffix(".") ? String(problem.message.dropLast()) : problem.message
      return "column \(problem.column): \(text)"
    }
    let more = rest > 0 ? ["and \(rest) more"] : []
    // What has no path is no JSON: a piece of a document, perhaps, or several on a line.
    let isJSON = error.diagnostics.first?.path != nil
    return (messages + more + (isJSON ? [] : ["each line holds one whole object"]))
      .joined(separator: "; ")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }
}
