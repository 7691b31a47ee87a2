/// A kind of document that is read or written here, and its JSON Schema (2020-12).
package enum SchemaDocument: String, CaseIterable, Sendable {
  case answers, rubric, prices, cases, sources, report, batch, comparison

  /// The schema, members in the order in which people read them.
  package var node: JSONNode { node(isStrict: false) }

  /// - Parameter isStrict: Refuses keys that are not declared even in documents that may grow.
  func node(isStrict: Bool) -> JSONNode {
    let head = [
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("$id", "urn:advisor:schema:\(rawValue):\(SchemaVersion.current)"),
      ("title", title),
    ]
    return JSONNode(
      .object(
        head.map { JSONMember(key: $0.0, node: JSONNode(.string($0.1))) }
          + SchemaWriter.schema(of: shape, isStrict: isStrict)))
  }

  private var title: String {
    switch self {
    case .answers: "Answers"
    case .rubric: "Rubric"
    case .prices: "Price table"
    case .cases: "Published cases"
    case .sources: "Table of sources"
    case .report: "Report"
    case .batch: "Line of a batch's output"
    case .comparison: "Comparison"
    }
  }

  var shape: Shape {
    switch self {
    case .answers: .object(AnswersShape.answers)
    case .rubric: .object(RubricShape.rubric)
    case .prices: .object(PricesShape.table)
    case .cases: .either([.object(CasesShape.file), CasesShape.cases])
    case .sources: .object(SourcesShape.file)
    case .report: .object(ReportShape.report)
    case .batch: .either(BatchShape.lines.map { .object($0) })
    case .comparison: .object(ComparisonShape.comparison)
    }
  }
}
