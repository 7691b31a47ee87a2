/// One line on a terminal that says how far a batch has come, a few times a second.
struct Progress: Sendable {
  private let terminal: Terminal
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now
  private var isShown = false

  init(_ terminal: Terminal) { self.terminal = terminal }

  mutating func show(_ tally: BatchTally) {
    let now = ContinuousClock.now
    guard now - last >= .milliseconds(250) else { return }
    last = now
    isShown = true
    terminal.complain("\r\(BatchSummary.line(tally, in: now - start))\u{1B}[K")
  }

  mutating func clear() {
    if isShown { terminal.complain("\r\u{1B}[K") }
    isShown = false
  }
}
