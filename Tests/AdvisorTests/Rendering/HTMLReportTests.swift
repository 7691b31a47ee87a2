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
    return try Tool.runAll(trials).map { Page($0.text) }
  }

  private struct Page {
    let text: String
    /// Everything between angle brackets.
    let tags: [Substring]
    /// By name: the values of attributes.
    let attributes: [Substring: [String]]

    init(_ text: String) {
      self.text = text
      tags = text.matches(of: #/<[^>]*>/#).map(\.output)
      let attribute = #/ ([a-z-]+)="([^"]*)"/#
      attributes = tags.reduce(into: [:]) { attributes, tag in
        for match in tag.matches(of: attribute) {
          attributes[match.1, default: []].append(String(match.2))
        }
      }
    }

    func values(_ name: Substring) -> [String] { attributes[name] ?? [] }
  }

  @Test("Every element that is opened is closed, in order")
  func balance() throws {
    for page in try Self.pages.get() {
      var open: [Substring] = []
      for tag in page.tags.dropFirst() {
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
        page.text.contains(
          #"content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;""#))
      for word in ["<script", "<img", "<link", "<iframe", "<object", "url(", "@import", "srcset"] {
        #expect(!page.text.contains(word))
      }
      #expect(page.values("src") == [])
      let handler = #/ on[a-z]+=/#
      #expect(page.tags.filter { $0.contains(handler) } == [])
      for tag in page.tags where tag.contains("href=\"http") {
        #expect(tag.hasPrefix("<a ") && tag.contains("rel=\"noopener noreferrer\""))
      }
      let targets = page.values("href").filter { !$0.hasPrefix("http") }
      #expect(Set(targets.map { String($0.dropFirst()) }).isSubset(of: page.values("id")))
      #expect(targets.allSatisfy { $0.hasPrefix("#") })
    }
  }

  @Test("Headings go down a step at a time, names are unique, tables and pictures have theirs")
  func accessible() throws {
    for page in try Self.pages.get() {
      #expect(page.text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
      let levels = page.text.matches(of: #/<h([1-6])[ >]/#).compactMap { Int($0.1) }
      #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      let ids = page.values("id")
      #expect(Set(ids).count == ids.count)
      let labels = page.values("aria-labelledby").flatMap { $0.split(separator: " ") }
      #expect(Set(labels.map(String.init)).isSubset(of: ids))
      for (element, part) in [("table", "<caption>"), ("svg", "<title "), ("svg", "<desc ")] {
        let parts = page.text.components(separatedBy: "<\(element) ").dropFirst()
        #expect(parts.allSatisfy { $0.contains(part) })
        #expect(parts.count > 1)
      }
      for cell in page.tags where cell.hasPrefix("<th ") || cell == "<th>" {
        #expect(cell.contains("scope="))
      }
      for landmark in ["<header>", "<main>", "<footer>"] {
        #expect(page.text.components(separatedBy: landmark).count == 2)
      }
    }
  }

  @Test("The answer comes first, and the points in the picture are those of the report")
  func content() throws {
    let page = try Tool.run("recommend", "-f", "html", input: Situations.example).text
    let report = try Situations.exampleJSON.get().json()
    let start = page.components(separatedBy: "<main>")[0]
    #expect(start.contains("<h1>Start with prompt engineering; fine-tuning once feasible</h1>"))
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
