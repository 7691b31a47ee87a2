/// Numbers every point that a rubric gives, for fitting: a row's score for each strategy, an
/// adjustment's points for each strategy it names.
struct PointIndex {
  /// By point: the sign of an adjustment's points; 0 for scores of rows.
  private(set) var signs: [Double] = []
  private var rows: [Key: Int] = [:]
  private var adjustments: [Key: Int] = [:]

  private struct Key: Hashable {
    let rule: String
    let strategy: Int
  }

  init(_ rubric: Rubric) {
    for table in rubric.criteria.flatMap(\.tables) {
      for row in table.rows {
        for strategy in table.strategies {
          rows[Key(rule: row.rule.id, strategy: strategy)] = signs.count
          signs.append(0)
        }
      }
    }
    for adjustment in rubric.adjustments {
      for (strategy, points) in adjustment.points.enumerated() where points != 0 {
        adjustments[Key(rule: adjustment.rule.id, strategy: strategy)] = signs.count
        signs.append(points > 0 ? 1 : -1)
      }
    }
    rubricAdjustments = rubric.adjustments.map(\.rule.id)
    rubricTables = rubric.criteria.map { $0.tables.map { $0.rows.map(\.rule.id) } }
  }

  private let rubricAdjustments: [String]
  private let rubricTables: [[[String]]]

  /// By strategy position: the points that count for it in an evaluation.
  func active(_ evaluation: Evaluation) -> [[Int]] {
    evaluation.assessments.enumerated().map { strategy, assessment in
      assessment.cells.enumerated().flatMap { criterion, cell -> [Int] in
        let row = cell.hit.flatMap {
          rows[Key(rule: rubricTables[criterion][$0.table][$0.row], strategy: strategy)]
        }
        return [row].compactMap { $0 }
          + cell.adjustments.compactMap {
            adjustments[Key(rule: rubricAdjustments[$0], strategy: strategy)]
          }
      }
    }
  }
}
