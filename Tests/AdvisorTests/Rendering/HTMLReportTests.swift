import Foundation
import Testing

@Suite("Reports as HTML pages")
struct HTMLReportTests {
  private static let pages = Result {
    let all = try Situations.varied.get().prefix(8) + Situations.edges
    let trials = all.enumerated().map { index, input in
      let words = ["recommend", "-f", "html"] + (index.isMultiple(of: 2) ? [] : ["--explain"])
      return (words: words, input: input)
    }
    return try Tool.runAll(trials).map(\.text)
  }

  /// Everything between angle brackets.
  private func tags(_ page: String) -> [Substring] {
    page.matches(of: #/<[^>]*>/#).map(\.output)
  }

  /// The values of an attribute.
  private func values(_ name: String, _ page: String) -> [String] {
    tags(page).flatMap { tag in
      tag.matches(of: #/ ([a-z-]+)="([^"]*)"/#).filter { $0.1 == name }.map { String($0.2) }
    }
  }

  @Test("Every element that is opened is closed, in order")
  func balance() throws {
    for page in try Self.pages.get() {
      var open: [Substring] = []
      for tag in tags(page).dropFirst() {
        let name = tag.drop { $0 == "<" || $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        if tag.hasPrefix("</") {
          #expect(open.popLast() == name)
        } else if name != "meta" {
          open.append(name)
        }
      }
      #expect(open.isEmpty)
    }
  }

  @Test("Nothing runs and nothing is fetched: links are all that leads elsewhere")
  func selfContained() throws {
    for page in try Self.pages.get() {
      #expect(
        page.contains(#"content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;""#))
      for word in ["<script", "<img", "<link", "<iframe", "<object", "url(", "@import", "srcset"] {
        #expect(!page.contains(word))
      }
      #expect(values("src", page) == [])
      #expect(tags(page).filter { $0.contains(#/ on[a-z]+=/#) } == [])
      for tag in tags(page) where tag.contains("href=\"http") {
        #expect(tag.hasPrefix("<a ") && tag.contains("rel=\"noopener noreferrer\""))
      }
      let targets = values("href", page).filter { !$0.hasPrefix("http") }
      #expect(Set(targets.map { String($0.dropFirst()) }).isSubset(of: values("id", page)))
      #expect(targets.allSatisfy { $0.hasPrefix("#") })
    }
  }

  @Test("Headings go down a step at a time, names are unique, tables and pictures have theirs")
  func accessible() throws {
    for page in try Self.pages.get() {
      #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      let levels = page.matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      let ids = values("id", page)
      #expect(Set(ids).count == ids.count)
      let labels = values("aria-labelledby", page).flatMap { $0.split(separator: " ") }
      #expect(Set(labels.map(String.init)).isSubset(of: ids))
      for (element, part) in [("table", "<caption>"), ("svg", "<title "), ("svg", "<desc ")] {
        let parts = page.components(separatedBy: "<\(element) ").dropFirst()
        #expect(parts.allSatisfy { $0.contains(part) })
        #expect(parts.count > 1)
      }
      for cell in tags(page) where cell.hasPrefix("<th ") || cell == "<th>" {
        #expect(cell.contains("scope="))
      }
      for landmark in ["<header>", "<main>", "<footer>"] {
        #expect(page.components(separatedBy: landmark).count == 2)
      }
    }
  }

  @Test("The answer comes first, and the points in the picture are those of the report")
  func content() throws {
    let page = try Tool.run("recommend", "-f", "html", input: Situations.example).text
    let report = try Situations.exampleJSON.get().json()
    let start = page.components(separatedBy: "<main>")[0]
    #expect(start.contains("<h1>Fine-tuning</h1>"))
    #expect(start.contains(report["recommendation"]?["summary"]?.string ?? "?"))
    for strategy in report["strategies"]?.array ?? [] {
      let points = (strategy["criteria"]?.array ?? []).compactMap { $0["points"]?.number }
      let words = points.map { String(format: "%.1f", $0) }
      let name = strategy["name"]?.string ?? "?"
      let score = String(format: "%.1f", strategy["score"]?.number ?? -1)
      let start = try #require(page.range(of: "\(name) \(score): ")).upperBound
      let text = ":" + page[start...].prefix { $0 != "<" }.components(separatedBy: ". ")[0]
      #expect(words.allSatisfy { text.contains(" \($0)") })
    }
  }

  @Test("A picture over numbers says in their unit from where to where it runs")
  func axis() throws {
    let answers = #"{"budget":20000,"gap":"behavior"}"#
    let page = try Tool.run("recommend", "-f", "html", input: answers).text
    let start = try #require(page.range(of: "How the scores run with budget"))
    let figure = page[start.upperBound...].components(separatedBy: "</figure>")[0]
    let ends = figure.matches(of: #/class="faint">\$(\d+(?:\.\d+)?)k</#).compactMap { Double($0.1) }
    #expect(ends.count == 2 && ends[0] < 20 && ends[1] > 20, "the answer lies between")
  }

  @Test("The same answers give the same page, to a file as to standard output")
  func deterministic() throws {
    try Scratch.folder { scratch in
      let first = try Tool.run("recommend", "-f", "html", input: Situations.example)
      let words = ["recommend", "-", "--format", "html", "--output", scratch.file("report.html")]
      _ = try Tool.run(words, input: Data(Situations.example.utf8))
      #expect(try scratch.read("report.html") == first.output)
    }
  }
}
