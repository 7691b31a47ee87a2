import Foundation

@testable import AdaptationAdvisor

extension Rubric {
  /// The built-in rubric as if a strategy had never been there, made from the text of the file.
  static func standard(without strategy: String) throws -> Rubric {
    let data = Data(EmbeddedFile.standard.bytes)
    var root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    // Tests speak of all strategies.
    root["tests"] = nil
    let edited = drop(strategy, from: root)
    return try Rubric(json: Array(try JSONSerialization.data(withJSONObject: edited)))
  }

  /// Leaves out whatever names the strategy: rules of its own, scores, points, stages.
  private static func drop(_ strategy: String, from value: Any) -> Any {
    if let object = value as? [String: Any] {
      return object.filter { $0.key != strategy }.mapValues { drop(strategy, from: $0) }
    }
    guard let array = value as? [Any] else { return value }
    return array.filter { element in
      if element as? String == strategy { return false }
      guard let object = element as? [String: Any] else { return true }
      let isOfStrategy = ["id", "strategy", "for"].contains { object[$0] as? String == strategy }
      let isOnlyOf = ["strategies", "for"].contains { object[$0] as? [String] == [strategy] }
      let points = object["points"] as? [String: Any]
      return !isOfStrategy && !isOnlyOf && points.map { Array($0.keys) } != [strategy]
    }.map { drop(strategy, from: $0) }
  }
}
