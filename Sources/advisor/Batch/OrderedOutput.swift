/// Writes the answers to blocks in the order of the blocks, whatever the order in which they come.
struct OrderedOutput: Sendable {
  private let terminal: Terminal
  private var progress: Progress?
  /// Answers that came before it was their turn.
  private var waiting: [Int: LineAnswerer.Answer] = [:]
  private var next = 0
  /// What was written, counted.
  private(set) var tally: BatchTally
  /// Whether nothing more is to be written.
  private(set) var isOver = false
  private(set) var failure: Failure?

  init(_ terminal: Terminal, strategies count: Int, progress: Progress?) {
    tally = BatchTally(strategies: count)
    self.terminal = terminal
    self.progress = progress
  }

  /// Takes the answer to a block, and writes it and those that waited for it.
  ///
  /// - Returns: How many blocks are done with.
  mutating func take(_ answer: LineAnswerer.Answer, at index: Int) -> Int {
    if isOver { return 1 }
    waiting[index] = answer
    var count = 0
    while let answer = waiting.removeValue(forKey: next) {
      next += 1
      count += 1
      write(answer)
    }
    return count
  }

  /// Notes that there is no more to read; answers to what was read are still written.
  mutating func endInput(_ failure: Failure) { self.failure = self.failure ?? failure }

  /// Ends the output; what was written stays.
  mutating func stop(_ failure: Failure) {
    self.failure = self.failure ?? failure
    isOver = true
  }

  /// Removes the line that shows the progress.
  mutating func finish() { progress?.clear() }

  private mutating func write(_ answer: LineAnswerer.Answer) {
    guard !isOver else { return }
    do throws(Failure) {
      try terminal.write(lines: answer.text, after: tally.lines)
    } catch {
      return stop(error)
    }
    tally.add(answer.tally)
    isOver = answer.isLast
    progress?.show(tally)
  }
}
