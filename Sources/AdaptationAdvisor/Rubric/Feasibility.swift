/// How far a strategy can be carried out at all, apart from whether it is preferable.
public enum Feasibility: String, Codable, Hashable, Sendable, CaseIterable {
  /// Nothing is known to stand in its way.
  case feasible
  /// It may fail for want of means: an estimate's range straddles what is there.
  case doubtful
  /// Something that is known rules it out.
  case ruledOut = "ruled-out"
}

extension Feasibility: Comparable {
  /// Less restrictive first.
  public static func < (a: Feasibility, b: Feasibility) -> Bool { a.severity < b.severity }

  private var severity: Int {
    switch self {
    case .feasible: 0
    case .doubtful: 1
    case .ruledOut: 2
    }
  }
}

extension Feasibility {
  /// In running text.
  var words: String { self == .ruledOut ? "ruled out" : rawValue }
}
