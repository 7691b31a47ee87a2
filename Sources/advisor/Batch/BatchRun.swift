import AdaptationAdvisor
import Dispatch

/// Answers a file of lines on several threads.
///
/// Each thread takes the next block, answers it and hands in the answer, which is written when its
/// turn comes. How many blocks there may be between taking and writing is limited, so that memory
/// stays flat when one block takes long.
struct BatchRun: Sendable {
  let advisor: Advisor
  let settings: BatchSettings
  let terminal: Terminal

  /// Answers everything.
  func run(_ input: InputFile) throws(Failure) -> ExitCode {
    let start = ContinuousClock.now
    let progress = terminal.showsProgress ? Progress(terminal) : nil
    let output = OrderedOutput(
      terminal, strategies: advisor.strategies.count, progress: progress)
    let (tally, failure) = answer(input, output)
    if let failure { throw failure }
    if settings.printsSummary {
      let time = ContinuousClock.now - start
      terminal.complain(BatchSummary.text(tally, in: time, strategies: advisor.strategies))
    }
    return tally.errors > 0 ? .badAnswers : .done
  }

  private func answer(_ input: InputFile, _ output: OrderedOutput) -> (BatchTally, Failure?) {
    let jobs = settings.jobs.number ?? Platform.processorCount
    let output = Guarded(output)
    let reader = Guarded(
      BlockReader(input, size: blockSize, limit: settings.lineLimit.number) {
        output.withLock { $0.isOver }
      })
    let slots = DispatchSemaphore(value: 0)
    for _ in 0..<2 * jobs { slots.signal() }

    let work: @Sendable (Int) -> Void = { _ in
      var answerer = LineAnswerer(advisor, settings)
      while true {
        slots.wait()
        guard let block = Self.next(reader, output) else { break }
        do throws(Failure) {
          let answer = try answerer.answer(block)
          let done = output.withLock { $0.take(answer, at: block.index) }
          for _ in 0..<done { slots.signal() }
        } catch {
          output.withLock { $0.stop(error) }
          break
        }
      }
      // Whoever waits for a slot learns in turn that it is over.
      slots.signal()
    }
    DispatchQueue.concurrentPerform(iterations: jobs, execute: work)
    return output.withLock { output in
      output.finish()
      return (output.tally, output.failure)
    }
  }

  /// The next block; none at the end, if reading fails, and if nothing more is to be answered.
  private static func next(
    _ reader: Guarded<BlockReader>, _ output: Guarded<OrderedOutput>
  ) -> Block? {
    do throws(Failure) {
      return try reader.withLock { reader throws(Failure) in try reader.next() }
    } catch {
      output.withLock { $0.endInput(error) }
      return nil
    }
  }

  /// How many bytes are read at a time: a report is some hundred times as long as its line.
  private var blockSize: Int { settings.printsReports ? 1 << 11 : 1 << 15 }
}
