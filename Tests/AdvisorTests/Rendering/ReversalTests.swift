import Foundation
import Testing

@testable import advisor

@Suite("What would make a strategy win, in documents")
struct ReversalTests {
  /// Answers, the strategy asked about, and the sentence that tells how it stands.
  private static let questions: [(answers: String, wanted: String, lead: String)] = [
    (#"{"consistency":"high"}"#, "fine-tuning", "To make it fine-tuning, one of these is enough:"),
    (
      #"{"budget":20000,"gap":"behavior","time":30}"#, "training",
      "To make it training, no single answer is enough; two are, such as"
    ),
    (
      #"{"budget":100,"time":5,"unlabeled_tokens":1000000,"gap":"behavior"}"#, "training",
      "No change of one answer or of two would make it training and leave the least that this takes: "
    ),
    (
      #"{"task_specificity":"specialized","budget":180000,"time":150,"consistency":"critical","#
        + #""labeled_examples":900,"gap":"behavior","request_variety":"fixed","#
        + #""examples_source":"stored","strong_model":"barred","prompt_baseline":"falls-short","#
        + #""task_type":"code","must_self_host":true,"monthly_requests":38000}"#,
      "prompt-engineering",
      "To make it prompt engineering, two answers together are enough; one only where it is far off:"
    ),
    (Situations.example, "fine-tuning", "As it is, fine-tuning fits best, though it is doubtful; "),
  ]

  private func run(_ format: String, _ question: (answers: String, wanted: String, lead: String))
    throws -> Run
  {
    try Tool.run(
      "recommend", "-", "-f", format, "--what-would-make", question.wanted,
      input: question.answers)
  }

  /// The changes as lists of the words that a reader has to find.
  private func changes(_ report: JSON) -> [[String]] {
    (report["would_make"]?["changes"]?.array ?? []).map { changes in
      (changes.array ?? []).flatMap { change in
        [change["question"]?.string?.replacing("_", with: " "), change["to"]?.string]
          .compactMap { $0 }
      }
    }
  }

  @Test("The record has all of it under a heading of its own", arguments: 0..<5)
  func record(index: Int) throws {
    let question = Self.questions[index]
    let record = try run("markdown", question)
    let heading = try #require(record.text.range(of: "\n### What would make it "))
    let part = record.text[heading.upperBound...].components(separatedBy: "\n#")[0]
    #expect(part.contains(question.lead))
    let bullets = part.split(separator: "\n").filter { $0.hasPrefix("* ") }
    let expected = changes(try run("json", question).json())
    #expect(bullets.count == expected.count)
    for (bullet, words) in zip(bullets, expected) {
      #expect(words.allSatisfy { bullet.contains(Markdown(text: $0).source) })
    }
  }

  @Test("The page has all of it in a section of its own, to which it leads", arguments: 0..<5)
  func page(index: Int) throws {
    let question = Self.questions[index]
    let page = try run("html", question).text
    #expect(page.contains("<a href=\"#would-make\">What would make it "))
    let start = try #require(page.range(of: "<section id=\"would-make\""))
    let part = page[start.upperBound...].components(separatedBy: "</section>")[0]
    #expect(part.contains(HTML(question.lead).markup))
    let items = part.components(separatedBy: "<li>").dropFirst()
    let expected = changes(try run("json", question).json())
    #expect(items.count == expected.count)
    for (item, words) in zip(items, expected) {
      #expect(words.allSatisfy { item.contains(HTML($0).markup) })
    }
  }

  @Test("What was found but is not shown is counted, and open questions are told from others")
  func rest() throws {
    let question = Self.questions[0]
    let reversal = try run("json", question).json()["would_make"]
    let shown = reversal?["changes"]?.array?.count ?? 0
    let more = Int(reversal?["found"]?.number ?? 0) - shown
    #expect(shown > 0 && more > 0)
    let record = try run("markdown", question).text
    #expect(
      record.contains(
        "\n\(more) more were found. Those without “instead of” answer questions left open.\n"))
    #expect(record.contains("\n* consistency critical instead of high\n"))
  }

  @Test(
    "What is a trait of the task is told from what can be brought about",
    arguments: ["text", "markdown", "html"])
  func traits(format: String) throws {
    let lookup =
      #"{"task_specificity":"specialized","consistency":"high","gap":"knowledge","#
      + #""taught_by":"words-and-lookup","labeled_examples":300,"budget":60000,"time":120}"#
    let isTold = try run(format, (lookup, "fine-tuning", "")).prose
      .contains("Gap and taught by are traits of the task: nothing to bring about, but answers to")
    #expect(isTold)
    let asItIs = try run(format, (Situations.example, "fine-tuning", "")).prose
    #expect(!asItIs.contains(" trait of the task") && !asItIs.contains(" traits of the task"))
  }

  @Test("Nothing is said where nobody asked", arguments: ["markdown", "html"])
  func unasked(format: String) throws {
    let text = try Tool.run("recommend", "-f", format, input: Situations.example).text
    #expect(!text.contains("would-make") && !text.contains("What would make"))
  }
}
