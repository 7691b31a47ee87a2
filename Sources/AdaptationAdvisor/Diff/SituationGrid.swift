/// The situations that two rubrics are compared on.
///
/// An axis is a question that some criterion's table reads in either rubric, with every answer that
/// either rubric tells apart; see ``GridAxis``. A situation answers some of the axes, at least one,
/// and leaves the others open.
struct SituationGrid: Sendable {
  let axes: [GridAxis]
  /// The most axes that a situation answers.
  let depth: Int

  /// - Parameter depth: the most axes that a situation answers; all of them where there are fewer.
  init(_ axes: [GridAxis], depth: Int = .max) {
    self.axes = axes.filter { !$0.answers.isEmpty }
    self.depth = min(depth, self.axes.count)
  }

  /// The grid with as many axes answered at once as make no more situations than a limit.
  func limited(to limit: Int) -> SituationGrid {
    SituationGrid(axes, depth: Self.counts(of: axes).lastIndex { $0 <= limit } ?? 0)
  }

  /// How many situations there are.
  var count: Int { Self.counts(of: axes)[depth] }

  /// How many there would be without a limit.
  var whole: Int { Self.counts(of: axes).last ?? 0 }

  /// Whether no situation is left out.
  var isWhole: Bool { depth == axes.count }

  /// By the number of axes that may be answered at once: how many situations that makes.
  private static func counts(of axes: [GridAxis]) -> [Int] {
    // By the number of axes answered: the situations that answer exactly these many.
    var exactly = [1] + axes.map { _ in 0 }
    for axis in axes {
      for answered in exactly.indices.reversed().dropLast() {
        let (more, overflow) = exactly[answered - 1].multipliedReportingOverflow(
          by: axis.answers.count)
        let (sum, tooMany) = exactly[answered].addingReportingOverflow(more)
        exactly[answered] = overflow || tooMany ? .max / 64 : min(sum, .max / 64)
      }
    }
    return exactly.indices.map { exactly.dropFirst().prefix($0).reduce(0, +) }
  }

  /// Visits every situation in runs that differ in the answer to one question, those with the
  /// fewest answers first.
  ///
  /// - Parameters:
  ///   - context: what is answered in all of them.
  ///   - visit: is given the answers that a run shares, the question that is left, and its axis.
  func forEachRun(in context: Answers, _ visit: (Answers, GridAxis) -> Void) {
    for size in 0...depth where size > 0 {
      for subset in Self.subsets(of: Array(axes.indices), size: size) {
        // The longest axis is walked innermost.
        let chosen = subset.map { axes[$0] }.sorted { $0.answers.count < $1.answers.count }
        walk(chosen[...], context, visit)
      }
    }
  }

  private func walk(
    _ axes: ArraySlice<GridAxis>, _ answers: Answers, _ visit: (Answers, GridAxis) -> Void
  ) {
    guard let axis = axes.first else { return }
    if axes.count == 1 { return visit(answers, axis) }
    var next = answers
    for answer in axis.answers {
      next[axis.question] = answer
      walk(axes.dropFirst(), next, visit)
    }
  }

  private static func subsets(of items: [Int], size: Int) -> [[Int]] {
    guard size > 0 else { return [[]] }
    return items.indices.flatMap { index in
      subsets(of: Array(items[(index + 1)...]), size: size - 1).map { [items[index]] + $0 }
    }
  }
}
