import AdaptationAdvisor

/// What a batch came to, in words.
enum BatchSummary {
  /// `1,000,000 lines in 1.2 s (833,333 a second), 3 errors`.
  static func line(_ tally: BatchTally, in time: Duration) -> String {
    let seconds = time / .seconds(1)
    let rate = seconds > 0 ? Int((Double(tally.lines) / seconds).rounded()) : 0
    return
      "\(count(tally.lines, "line")) in \(Format.tenths(seconds)) s (\(grouped(rate)) a second), "
      + count(tally.errors, "error")
  }

  /// The line; then, of the lines that were decided, how often each strategy fits best, how often it
  /// is what to start with, and how often each call was made.
  static func text(_ tally: BatchTally, in time: Duration, strategies: [Strategy]) -> String {
    let names = strategies.map(\.rawValue)
    let groups: [(title: String, rows: [(String, Int)])] = [
      ("Fits best", Array(zip(names, tally.best))),
      (
        "To start with as things stand",
        zip(names, tally.starts) + [
          ("nothing is feasible", tally.startless), ("other than fits best", tally.differing),
        ]
      ),
      ("Call", [("clear", tally.clear), ("leaning", tally.leaning), ("close", tally.close)]),
    ]
    let rows = groups.flatMap(\.rows)
    let width = rows.map(\.0.count).max() ?? 0
    let number = rows.map { grouped($0.1).count }.max() ?? 0
    let decided = tally.lines - tally.errors
    let lines = groups.flatMap { group in
      [group.title]
        + group.rows.map { name, count in
          let share = decided > 0 ? Double(count) / Double(decided) : 0
          return "  " + name + pad(width - name.count + 2 + number - grouped(count).count)
            + grouped(count) + "  " + Format.tenths(share * 100) + "%"
        }
    }
    return ([line(tally, in: time)] + lines).joined(separator: "\n") + "\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(grouped(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func pad(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// A whole number, 0 or more, with commas between thousands.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
      text.append(digit.element)
    }
  }
}
