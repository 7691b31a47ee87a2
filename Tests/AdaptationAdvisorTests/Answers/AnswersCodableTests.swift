import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("Answers as Codable values")
struct AnswersCodableTests {
  @Test("What JSONEncoder writes, JSONDecoder and the positioned reader read as the same answers")
  func roundTrip() throws {
    var random = SeededRandom(seed: 2)
    for index in 0..<150 {
      var answers = RandomAnswers.make(&random)
      if index.isMultiple(of: 3) { answers.id = "näme \(index)" }
      if index.isMultiple(of: 4) { answers.title = "" }
      let data = try JSONEncoder().encode(answers)
      #expect(try JSONDecoder().decode(Answers.self, from: data) == answers)
      #expect(try Answers(json: Array(data)) == answers)
    }
  }

  @Test("Exact numbers are JSON numbers, ranges and levels are strings, the flag is a boolean")
  func form() throws {
    var answers = Answers()
    answers.budget = 20_000
    answers.time = Quantity(28...42)
    answers.gap = .behavior
    answers.mustSelfHost = false
    let text = #"{"budget":20000,"time":"28..42","gap":"behavior","must_self_host":false}"#
    #expect(try JSONText.of(answers) == text)
  }

  @Test(
    "The decoder understands what the positioned reader understands",
    arguments: [
      #"{"budget": "$1.5M", "time": "3mo"}"#, #"{"labeled_examples": "1,200", "classes": 7}"#,
      #"{"budget": "medium", "data": "none"}"#, #"{"must_self_host": "yes"}"#,
      #"{"id": null, "title": null, "budget": null, "gap": null, "must_self_host": null}"#, "{}",
    ])
  func same(text: String) throws {
    let decoded = try JSONDecoder().decode(Answers.self, from: Data(text.utf8))
    #expect(decoded == (try Answers(json: Array(text.utf8))))
  }

  @Test(
    "The decoder refuses what the positioned reader refuses, and names the key",
    arguments: [
      (#"{"budgt": 5}"#, "budgt"), (#"{"consistency": "hihg"}"#, "consistency"),
      (#"{"time": -3}"#, "time"), (#"{"time": "6m"}"#, "time"), (#"{"gap": 3}"#, "gap"),
      (#"{"gap": ["knowledge"]}"#, "gap"), (#"{"budget": {}}"#, "budget"),
      (#"{"budget": true}"#, "budget"), (#"{"must_self_host": 1}"#, "must_self_host"),
      (#"{"id": 7}"#, "id"),
    ])
  func refused(text: String, key: String) {
    #expect(throws: DocumentError.self) { try Answers(json: Array(text.utf8)) }
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Answers.self, from: Data(text.utf8))
    }
    #expect(error?.path.last?.stringValue == key)
  }

  @Test("The decoder says what would be right")
  func wording() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Answers.self, from: Data(#"{"consistency": "hihg"}"#.utf8))
    }
    #expect(error?.explanation?.contains("Did you mean 'high'?") == true)
  }
}

extension DecodingError {
  /// What the error says about itself.
  private var context: Context? {
    switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .keyNotFound(_, let context), .dataCorrupted(let context):
      context
    @unknown default: nil
    }
  }

  fileprivate var path: [any CodingKey] { context?.codingPath ?? [] }
  fileprivate var explanation: String? { context?.debugDescription }
}
