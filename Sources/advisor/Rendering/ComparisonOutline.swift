import AdaptationAdvisor

/// A comparison in words and tables, before it is laid out: text and Markdown read the same blocks.
struct ComparisonOutline {
  /// A part of what is shown.
  enum Block: Equatable {
    /// The answer, which comes first.
    case title(String)
    case heading(String)
    case paragraph(String)
    case items([String])
    /// A label and cells in each row; the first row is the head.
    case table([Row])
  }

  struct Row: Equatable {
    let label: String
    let cells: [String]
  }

  let comparison: Comparison
  private(set) var blocks: [Block] = []

  init(_ comparison: Comparison) {
    self.comparison = comparison
    answer()
    sideBySide()
    differences()
    for path in comparison.paths { add(path) }
  }

  private mutating func answer() {
    let only = comparison.outcomes.first
    if comparison.agree, let only {
      blocks.append(.title("All agree: \(name(only.strategy))\(closeness)\(doubts)"))
    } else {
      blocks.append(.title("They differ"))
      let parts = comparison.outcomes.map { outcome in
        "\(outcome.scenarios.map(String.init).asList) \(name(outcome.strategy))"
      }
      blocks.append(.paragraph(parts.joined(separator: "; ") + "."))
    }
    if let settings { blocks.append(.paragraph(settings)) }
    blocks.append(
      .items(
        comparison.scenarios.enumerated().map { index, scenario in
          "\(index + 1): \(title(of: scenario)): \(standing(scenario))"
        }))
  }

  /// The scenarios in which what all agree on is no more than a close call, other than for being
  /// doubtful.
  private var closeness: String {
    let scenarios = comparison.scenarios
    let close = scenarios.indices.filter {
      scenarios[$0].call == .close && scenarios[$0].startWith == scenarios[$0].strategy
    }
    if close.isEmpty { return "" }
    return close.count == scenarios.count
      ? ", each time a close call"
      : ", a close call in \(close.map { String($0 + 1) }.asList)"
  }

  /// What to do instead for now, in scenarios where what all agree on is not what to start with.
  private var doubts: String {
    var groups: [(words: String, scenarios: [String])] = []
    for (index, scenario) in comparison.scenarios.enumerated()
    where scenario.startWith != scenario.strategy {
      let words = beginning(scenario) ?? "nothing is feasible"
      if let known = groups.firstIndex(where: { $0.words == words }) {
        groups[known].scenarios.append(String(index + 1))
      } else {
        groups.append((words, [String(index + 1)]))
      }
    }
    return groups.map { "; \($0.words) in \($0.scenarios.asList)" }.joined()
  }

  /// What to start with, or to stay with, as the scenario's own report says; none where nothing is
  /// feasible.
  private func beginning(_ scenario: Comparison.Scenario) -> String? {
    scenario.startWith.map { scenario.answers.beginning(with: $0, named: name($0)) }
  }

  /// Score, usual cost, usual days and feasibility of every strategy in every scenario.
  private mutating func sideBySide() {
    blocks.append(.heading("Side by side"))
    let rows = comparison.scenarios[0].standings.indices.flatMap { index in
      let standings = comparison.scenarios.map { $0.standings[index] }
      func row(_ label: String, _ cell: (Comparison.Standing) -> String) -> Row {
        Row(label: label, cells: standings.map(cell))
      }
      return [
        row("\(Printable.line(standings[0].name)), points of 100") { Hundredths($0.score).text },
        row("  usual cost") { Format.dollars($0.costUSD.central, rounding: .up) },
        row("  usual days") { Format.dayCount($0.days.central, rounding: .up) },
        row("  feasibility") { $0.feasibility.rawValue.words },
      ]
    }
    blocks.append(.table([Row(label: "scenario", cells: numbers)] + rows))
  }

  private mutating func differences() {
    guard !comparison.differences.isEmpty else {
      blocks.append(.paragraph("All scenarios hold the same answers."))
      return
    }
    blocks.append(.heading("What differs"))
    blocks.append(
      .table(
        [Row(label: "scenario", cells: numbers)]
          + comparison.differences.map { difference in
            Row(
              label: difference.question.words,
              cells: comparison.scenarios.map { answer(difference.question, $0.answers) })
          }))
  }

  mutating func add(_ blocks: Block...) { self.blocks += blocks }

  private var numbers: [String] { comparison.scenarios.indices.map { String($0 + 1) } }

  /// What a scenario is called: its title with its name, or its name.
  private func title(of scenario: Comparison.Scenario) -> String {
    let name = Printable.line(scenario.name)
    let title = Printable.line(scenario.answers.title ?? "")
    return title.contains { !$0.isWhitespace } ? "\(title.shortened(to: 60)) (\(name))" : name
  }

  /// What a scenario comes to, in a line.
  private func standing(_ scenario: Comparison.Scenario) -> String {
    let winner = scenario.standings.first { $0.strategy == scenario.strategy }
    let rival = scenario.standings.first { $0.strategy == scenario.runnerUp }
    let technique = Printable.line(scenario.technique)
    if winner?.feasibility == .ruledOut {
      return "nothing is feasible; \(name(scenario.strategy)) comes nearest"
    }
    let lead = "\(name(scenario.strategy)) (\(technique)), \(scenario.call.words)"
    let margin = rival.map { rival in
      rival.feasibility == .ruledOut
        ? ": every other strategy is ruled out"
        : ": \(Format.tenths(scenario.margin)) points ahead of \(name(rival.strategy))"
    }
    let isQuestionable =
      winner?.feasibility == .doubtful
      || scenario.startWith.map { $0 != scenario.strategy } ?? false
    return lead + (margin ?? "") + (isQuestionable ? doubt(scenario) : "")
  }

  /// What follows from the doubt about a strategy.
  private func doubt(_ scenario: Comparison.Scenario) -> String {
    let isFirst = scenario.startWith == scenario.strategy
    if scenario.answers.promptingIsEnough, scenario.startWith == .promptEngineering {
      return "; the prompt meets the target" + (beginning(scenario).map { ", so \($0)" } ?? "")
    }
    return "; doubtful" + (isFirst ? "" : beginning(scenario).map { ", so \($0)" } ?? "")
  }

  /// An answer as people say it; "open" where the question was left open.
  func answer(_ key: String, _ answers: Answers) -> String {
    guard let question = Question(key: key), answers.text(of: question) != nil else {
      return "open"
    }
    return answers.words(for: question)
  }

  /// A strategy's name in running text.
  func name(_ strategy: Strategy) -> String {
    let standings = comparison.scenarios[0].standings
    let name = standings.first { $0.strategy == strategy }?.name
    return Printable.line(name ?? strategy.rawValue)
  }
}

extension Call {
  fileprivate var words: String { self == .close ? "a close call" : rawValue }
}

extension [String] {
  /// The words as a list in running text: `a`, `a and b`, `a, b and c`.
  var asList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}
