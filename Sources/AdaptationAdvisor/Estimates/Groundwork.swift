/// Work that comes before what a strategy is named for.
struct Groundwork: Hashable, Sendable {
  /// The best prompt, as the bar that anything beyond it has to clear.
  let prompt: Staffing
  /// Looking facts up, whatever model then answers from them.
  let retrieval: Staffing

  @inline(__always)
  init(_ workload: Workload, _ assumptions: borrowing Assumptions) {
    prompt = Staffing(
      days: assumptions[.promptingDays] * Self.openShare(workload, assumptions), workload,
      assumptions)
    retrieval = Self.retrieval(workload, assumptions)
  }

  @inline(__always)
  static func retrieval(_ workload: Workload, _ assumptions: borrowing Assumptions) -> Staffing {
    Staffing(
      days: workload.looksUpFacts ? assumptions[.retrievalDays] : .zero, workload, assumptions)
  }

  /// The part of the work on the prompt that is still to be done.
  @inline(__always)
  private static func openShare(
    _ workload: Workload, _ assumptions: borrowing Assumptions
  ) -> ByCase {
    switch workload.promptIsOpen {
    case true?: ByCase(repeating: 1)
    case false?: .zero
    case nil: assumptions[.unknownPromptShare]
    }
  }

  /// Dollars for all of it.
  var cost: ByCase { prompt.cost + retrieval.cost }

  /// Engineer days of all of it.
  var days: ByCase { prompt.days + retrieval.days }
}
