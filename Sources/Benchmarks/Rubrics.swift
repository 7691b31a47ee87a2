import AdaptationAdvisor
import Foundation

/// Rubrics of more than the usual size.
enum Rubrics {
  struct Unreadable: Error {}

  /// The standard rubric with its adjustments so many times, each time under other names.
  static func standard(adjustments times: Int) throws -> Rubric {
    let json = try JSONSerialization.jsonObject(with: Data(EmbeddedFile.standard.bytes))
    guard var rubric = json as? [String: Any],
      let adjustments = rubric["adjustments"] as? [[String: Any]]
    else { throw Unreadable() }
    rubric["tests"] = nil
    rubric["adjustments"] = (0..<times).flatMap { round in
      adjustments.map { adjustment in
        adjustment.merging(["id": "\(adjustment["id"] ?? "")-\(round)"]) { $1 }
      }
    }
    return try Rubric(json: Array(JSONSerialization.data(withJSONObject: rubric)))
  }
}
