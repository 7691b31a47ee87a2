/// One or two techniques that serve, of which the cheaper one is taken, in each case by itself: so
/// the low figure is the least that any of them could cost.
struct CheaperTechnique: Sendable {
  private let first: FineTuningFigures
  private let second: FineTuningFigures
  /// The cases in which the second one is cheaper; the first one is taken if both cost the same.
  private let takesSecond: SIMDMask<ByCase.MaskStorage>

  init(_ first: FineTuningFigures, _ second: FineTuningFigures) {
    self.first = first
    self.second = second
    takesSecond = second.outlay.total .< first.outlay.total
  }

  init(_ only: FineTuningFigures) {
    first = only
    second = only
    takesSecond = SIMDMask(repeating: false)
  }

  /// The technique of a case.
  subscript(_ case: Case) -> FineTuningFigures {
    takesSecond[`case`.index] ? second : first
  }

  /// A figure of the cheaper technique of each case.
  @inline(__always)
  func figure(_ figure: (borrowing FineTuningFigures) -> ByCase) -> ByCase {
    figure(first).replacing(with: figure(second), where: takesSecond)
  }
}
