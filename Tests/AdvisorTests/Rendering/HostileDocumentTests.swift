import Foundation
import Testing

@testable import advisor

@Suite("Text that would be markup")
struct HostileDocumentTests {
  private static let title =
    "</title><script>alert(1)</script> # *b* [l](javascript:x) | `c` ```` \"'&lt; \(HostileTextTests.word)"

  private func steering(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
      default: false
      }
    }
  }

  @Test("A title or id is text in every format", arguments: ["--title", "--id"])
  func title(option: String) throws {
    let words = ["recommend", "--budget", "20k", option, Self.title, "-f"]
    let record = try Tool.run(words + ["markdown"])
    #expect(steering(record.text) == [])
    #expect(record.text.contains("\n# \(Markdown(text: Self.title).source): "))
    let headings = record.lines.filter { $0.hasPrefix("# ") }
    #expect(headings.count == 1)
    let page = try Tool.run(words + ["html"])
    #expect(steering(page.text) == [])
    #expect(!page.text.contains("<script"))
    #expect(page.text.contains("<p class=\"about\">\(HTML(Self.title).markup)</p>"))
    let report = try Tool.run(words + ["json"])
    let again = try Tool.run("recommend", "-", "-f", "json", input: record.text)
    #expect(again.output == report.output, "the record's answers hold it whole")
  }

  @Test("A title of backticks alone cannot end the answers' fence", arguments: [3, 4, 9])
  func fence(count: Int) throws {
    let title = "x\n" + String(repeating: "`", count: count) + "\n"
    let words = ["recommend", "--budget", "20k", "--title", title, "-f"]
    let record = try Tool.run(words + ["markdown"])
    let again = try Tool.run("recommend", "-", "-f", "json", input: record.text)
    #expect(again.output == (try Tool.run(words + ["json"])).output)
  }

  @Test("A title without a character that shows is none", arguments: [" ", "\u{202E}", "\n\t"])
  func empty(title: String) throws {
    let words = ["recommend", "--budget", "20k", "--title", title, "-f"]
    #expect(try Tool.run(words + ["markdown"]).text.contains("\n# Adapting the language model: "))
    #expect(try Tool.run(words + ["html"]).text.contains("<title>Prompt") == false)
  }

  @Test("A rubric's own texts are text in every format")
  func rubric() throws {
    var text = try Repository.text("rubrics/standard.json")
    let evil = #"<script>*\u001b\u202e|`"#
    for key in ["name", "because", "text", "lift", "stage", "do", "move_on_when", "about"] {
      text = text.replacing("\"\(key)\": \"", with: "\"\(key)\": \"\(evil)")
    }
    try Scratch.folder { scratch in
      let file = try scratch.write(text, to: "rubric.json")
      for format in ["markdown", "html"] {
        let words = ["recommend", "--explain", "-", "-f", format, "--rubric", file]
        let run = try Tool.run(words, input: Data(Situations.example.utf8))
        #expect(run.code == 0)
        #expect(steering(run.text) == [])
        #expect(!run.text.replacing(#"\<"#, with: "").contains("<script"))
        let shown = format == "html" ? "&lt;script&gt;*|`" : #"\<script\>\*\|\`"#
        #expect(run.text.components(separatedBy: shown).count > 50, "the texts were changed")
      }
    }
  }
}
