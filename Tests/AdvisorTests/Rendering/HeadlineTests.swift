import Testing

@Suite("The answer in a few words")
struct HeadlineTests {
  /// Answers, and what the report is headed with.
  private static let situations = [
    (
      #"{"task_specificity": "general", "gap": "none"}"#, "prompt engineering",
      "prompt-engineering"
    ),
    (
      #"{"task_specificity": "specialized", "budget": 20000, "labeled_examples": 2000}"#,
      "start with prompt engineering; fine-tuning once feasible", "prompt-engineering"
    ),
    (
      #"{"task_specificity":"specialized","budget":20000,"time":42,"consistency":"high","#
        + #""labeled_examples":2000,"gap":"behavior","prompt_baseline":"meets-target"}"#,
      "stay with prompt engineering; fine-tuning if that is not enough",
      "prompt-engineering"
    ),
    (
      #"{"task_specificity":"specialized","budget":90000,"time":420,"consistency":"high","#
        + #""labeled_examples":2000,"strong_model":"too-costly-or-slow","#
        + #""prompt_baseline":"meets-target"}"#,
      "fine-tuning", "fine-tuning"
    ),
    (#"{"base_model": "none", "budget": 20000}"#, "training if feasible", "training"),
    (
      #"{"task_specificity": "specialized"}"#,
      "fine-tuning, narrowly ahead of prompt engineering", "fine-tuning"
    ),
    (
      #"{"budget":200000,"time":14,"labeled_examples":2000,"gap":"domain","#
        + #""prompt_baseline":"not-tried","ml_expertise":"team"}"#,
      "prompt engineering, level with fine-tuning", "prompt-engineering"
    ),
    (
      #"{"base_model": "none", "budget": 20000, "time": "6w"}"#,
      "nothing feasible; prompt engineering comes nearest", nil
    ),
  ]

  @Test(
    "Text, record and page name what to do instead where the best is doubtful, and what is nearest",
    arguments: situations)
  func headline(answers: String, words: String, start: String?) throws {
    let formats = ["text", "markdown", "html", "json"]
    let runs = try Tool.runAll(formats.map { (words: ["recommend", "-f", $0], input: answers) })
    #expect(runs[0].text.hasPrefix("\(words.uppercased())  ["))
    let title = try #require(runs[1].lines.first { $0.hasPrefix("# ") })
    #expect(
      title.replacing(#/ \([^)]*\)/#, with: "") == "# Adapting the language model: \(words)")
    let heading = words.prefix(1).uppercased() + words.dropFirst()
    #expect(runs[2].text.contains("<h1>\(heading)</h1>"))
    #expect(try runs[3].json()["recommendation"]?["start_with"]?.string == start)
  }
}
