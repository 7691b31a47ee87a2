import AdaptationAdvisor
import Arguments

/// The command line that gives the same report again.
struct Repetition {
  /// An option with its value, or a flag.
  private var options: [(name: String, value: String?)] = []

  /// What repeats a report on some answers.
  ///
  /// - Parameter namesFormat: Whether to name the format even where it is the usual one.
  init(_ answers: Answers, _ settings: RecommendCommand.Settings, namesFormat: Bool) {
    for text in AnswerText.allCases { add(text.key, answers[text]) }
    for question in answers.answered { add(question.optionName, answers.text(of: question)) }
    add(settings.decision)
    if settings.format != .text || namesFormat { add("format", settings.format.word) }
    add("output", settings.output)
    add("what-would-make", settings.wanted)
    add("error-cost", settings.errorCost?.word)
    for part in settings.record.given { add(part.name, part.value) }
    if settings.isFull { options.append(("full", nil)) }
    if settings.explains { options.append(("explain", nil)) }
    if settings.color != .auto { add("color", settings.color.word) }
  }

  /// What repeats a decision on whatever answers.
  init(_ decision: DecisionOptions) { add(decision) }

  /// The options, as a shell reads them.
  var texts: [String] { options.map(Self.text) }

  /// The command that makes a decision record again, an option a line. Where it is written to is no
  /// part of it.
  static func command(ofRecord answers: Answers, _ settings: RecommendCommand.Settings) -> String {
    var settings = settings
    settings.file = nil
    settings.format = .markdown
    settings.color = .auto
    return Repetition(answers, settings, namesFormat: true).command(width: 0)
  }

  /// The command, in one line, that recommends on some answers by a rubric.
  static func command(_ answers: Answers, rubric: String) -> String {
    var settings = RecommendCommand.Settings()
    settings.decision.rubric = rubric == RubricFile.standard ? nil : rubric
    let options = Repetition(answers, settings, namesFormat: false).texts
    return ([Program.name, "recommend"] + options).joined(separator: " ")
  }

  private mutating func add(_ decision: DecisionOptions) {
    add("rubric", decision.rubric)
    if !decision.weights.values.isEmpty { add("weights", decision.weights.word) }
    if !decision.order.names.isEmpty { add("weights-order", decision.order.word) }
    add("prices", decision.prices.file)
    for assumption in decision.prices.assumptions { add("assume", assumption.word) }
  }

  private mutating func add(_ name: String, _ value: String?) {
    if let value { options.append((name, value)) }
  }

  /// The command, broken between options so that a shell reads it as one line.
  func command(width: Int) -> String {
    var lines: [String] = []
    var line = "\(Program.name) recommend"
    for option in texts {
      if line.count + option.count + 3 > width {
        lines.append(line + " \\")
        line = "    " + option
      } else {
        line += " " + option
      }
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }

  private static func text(_ name: String, _ value: String?) -> String {
    guard let value else { return "--\(name)" }
    // A value that begins with a dash would pass for an option.
    let separator = value.hasPrefix("-") ? "=" : " "
    return "--\(name)\(separator)\(ShellWord.quoted(value))"
  }
}
