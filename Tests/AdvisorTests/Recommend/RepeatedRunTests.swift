import Testing

@Suite("The same again")
struct RepeatedRunTests {
  /// Answers at their ends, where a quotient is no number.
  private static let odd = [
    #"{"labeled_examples": 0, "classes": 4, "budget": 520000, "time": "2y", "gap": "behavior", "#
      + #""task_specificity": "moderate", "task_type": "classification"}"#,
    #"{"labeled_examples": 0, "unlabeled_tokens": 0, "budget": 0, "time": 0, "classes": 1}"#,
    #"{"monthly_requests": 0, "latency_ms": 0, "model_parameters": 0, "budget": "0..9k"}"#,
  ]

  @Test("Processes of their own, which hash by other seeds, give the same bytes")
  func processes() throws {
    let lines =
      (Situations.edges + (try Situations.varied.get().prefix(6))).map {
        $0.filter { !$0.isNewline }
      }
      + Self.odd
    let input = lines.joined(separator: "\n") + "\n"
    let trials = Array(repeating: (words: ["batch", "--full"], input: input), count: 8)
    let runs = try Tool.processes(trials)
    #expect(Set(runs.map(\.output)).count == 1)
    #expect(runs[0].lines.count == lines.count)
  }
}
