import Foundation
import Testing

/// What `--explain` adds to every format: rows and their neighbors, and rules that did not fire.
@Suite("Explanations on demand")
struct ExplanationTests {
  private static let everything = """
    {"task_specificity":"specialized","budget":"medium","time":"6w..20w","consistency":"high",\
    "labeled_examples":2000,"unlabeled_tokens":"3B","data":"medium","gap":"behavior",\
    "driver":"automation","request_variety":"growing","examples_source":"stored",\
    "taught_by":"examples","strong_model":"fits","modality":"common","base_model":"usable",\
    "prompt_baseline":"falls-short","task_type":"classification","knowledge_changes":"monthly",\
    "ml_expertise":"some","monthly_requests":"200k","latency_ms":1500,"classes":77,\
    "must_self_host":false,"model_parameters":"8B"}
    """

  /// The example and everything answered, explained in every format.
  private static let runs = Result {
    try [Situations.example, everything].map { input in
      let runs = try Tool.runAll(
        ["json", "text", "markdown", "html"].map { (["recommend", "--explain", "-f", $0], input) })
      return (json: runs[0], text: runs[1], record: runs[2], page: runs[3])
    }
  }

  private static func rules(_ explanation: JSON, _ key: String) -> [String] {
    explanation[key]?.array?.compactMap { $0["rule"]?.string } ?? []
  }

  @Test("Every row, every neighbor, every near and every waiting rule is in every format")
  func complete() throws {
    for (json, text, record, page) in try Self.runs.get() {
      let explanation = try #require(try json.json()["explanation"])
      let lookups = explanation["lookups"]?.array ?? []
      let neighbors = lookups.flatMap { $0["neighbors"]?.array ?? [] }
      let rows = lookups.compactMap { $0["rule"]?.string }
      let ids =
        rows + neighbors.compactMap { $0["rule"]?.string } + Self.rules(explanation, "near")
        + Self.rules(explanation, "waiting")
      #expect(ids.count > 30)
      let (text, record, page) = (text.prose, record.text, page.text)
      #expect(ids.allSatisfy { text.contains("[\($0)]") })
      #expect(ids.allSatisfy { record.contains("| \($0) |") })
      #expect(ids.allSatisfy { page.contains("<code>\($0)</code>") })
      for words in neighbors.compactMap({ $0["change"]?["distance"]?.string }) {
        #expect(text.contains(words) && record.contains(words) && page.contains(words))
      }
    }
  }

  @Test("It is there in no format unless it is asked for, and takes nothing away")
  func absent() throws {
    let explained = try #require(try Self.runs.get().first)
    let title = "Rules that nearly fired"
    #expect(explained.text.text.contains(title) && explained.record.text.contains(title))
    #expect(explained.page.text.contains(title))
    #expect(!(try Situations.exampleText.get().text).contains(title))
    let plain = try Situations.exampleJSON.get().lines
    #expect(!plain.contains { $0.contains("\"explanation\"") })
    // All but the closing brace, and the comma that the next key takes.
    #expect(explained.json.lines.prefix(plain.count - 2) == plain.prefix(plain.count - 2))
  }

  @Test("In text the neighbors stand beneath what was read, in the user's units")
  func rows() throws {
    let lines = try #require(try Self.runs.get().first).text.lines
    let start = try #require(lines.firstIndex { $0.hasPrefix("  budget of fine-tuning: $20k, ") })
    let block = lines[(start + 1)...].prefix { $0.hasPrefix("    ") }.joined(separator: " ")
    #expect(block.contains("- below $") && block.contains("- at least $"))
    #expect(block.contains(" less: 36 (-7)") && block.contains(" more: 50 (+7)"))
  }

  @Test("A rubric's own criteria and strategies are told by its own names")
  func ownRubric() throws {
    let rubric = Repository.url("rubrics/examples/retrieval.json").path
    let input = #"{"knowledge_changes":"monthly","gap":"behavior"}"#
    let text = try Tool.run("recommend", "--explain", "--rubric", rubric, input: input).prose
    #expect(text.contains("knowledge freshness: knowledge_changes monthly gives"))
    #expect(text.contains("retrieval 70 (+13)"))
    #expect(text.contains("taught_by words-and-lookup: retrieval +12 on knowledge freshness"))
  }

  @Test("An interview explains as well when asked to")
  func interview() throws {
    let run = try Tool.run(
      "interview", "--budget", "20k", "--explain", "-f", "json", input: "quit\n")
    #expect(try run.json()["explanation"]?["lookups"]?.array?.isEmpty == false)
  }
}
