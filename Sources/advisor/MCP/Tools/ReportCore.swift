import AdaptationAdvisor

/// The core of a report with the reasons for the answer, as a value.
struct ReportCore: Encodable {
  /// What a criterion adds to the recommended strategy's lead.
  private struct Reason: Encodable {
    let criterion: String
    let points: Double
    let because: String
  }

  private let why: [Reason]

  private init(_ report: Report) {
    why = report.leads.map { lead in
      Reason(criterion: lead.name, points: Double(lead.hundredths) / 100, because: lead.reason)
    }
  }

  /// The members of a report that ``ReportShape/core`` declares, with the reasons after the answer.
  static func node(of report: Report) throws(Failure) -> JSONNode {
    let whole = try Tool.node(of: report).projected(onto: .object(ReportShape.core))
    let reasons = try Tool.node(of: ReportCore(report)).members
    let split = (whole.members.firstIndex { $0.key == "recommendation" } ?? -1) + 1
    return JSONNode(
      .object(whole.members[..<split] + reasons + whole.members[split...]))
  }
}
