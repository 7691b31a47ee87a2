@testable import AdaptationAdvisor

extension Answers {
  /// Answers in words, as in `["budget": "20k", "gap": "behavior"]`.
  init(_ words: [String: String]) throws {
    let members = words.map { "\"\($0)\": \"\($1)\"" }.joined(separator: ", ")
    try self.init(json: Array("{\(members)}".utf8))
  }
}
