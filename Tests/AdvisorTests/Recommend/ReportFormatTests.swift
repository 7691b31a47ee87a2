import Foundation
import Testing

@testable import advisor

@Suite("The format of a report")
struct ReportFormatTests {
  @Test(
    "A file's ending stands for a format",
    arguments: [
      ("report.html", ReportFormat.html), ("a/b.c/decision.MD", .markdown), ("r.json", .json),
      ("x.txt", .text), ("page.htm", .html), ("notes.markdown", .markdown),
    ])
  func ending(name: String, format: ReportFormat) {
    #expect(ReportFormat(ofFile: name) == format)
  }

  @Test(
    "Other names stand for none",
    arguments: ["report", "html", ".html", "a.md/report", "x.pdf", ""])
  func others(name: String) { #expect(ReportFormat(ofFile: name) == nil) }

  @Test("Without --format the file to write to says how; with it, it does not")
  func output() throws {
    try Scratch.folder { scratch in
      let page = scratch.file("report.html")
      for (options, start) in [([], "<!DOCTYPE html>"), (["-f", "json"], "{")] {
        let run = try Tool.run(
          ["recommend", "-o", page] + options, input: Data(Situations.example.utf8))
        let text = try scratch.text("report.html")
        #expect(run.code == 0)
        #expect(text.hasPrefix(start))
      }
    }
  }
}
