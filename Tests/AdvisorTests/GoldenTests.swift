import Foundation
import Testing

/// Whole reports, compared byte for byte with files in `Goldens`.
///
/// Any change of the rubric, the cases or the wording changes them. To record them anew, run
///
///     RECORD_GOLDENS=1 swift test --filter GoldenTests
///
/// and read the difference before committing it.
@Suite("Goldens")
struct GoldenTests {
  @Test("The example's report is as recorded", arguments: ["text", "json", "markdown", "html"])
  func example(format: String) throws {
    let output = try Tool.run("recommend", "-f", format, input: Situations.example).output
    let endings = ["text": "txt", "markdown": "md"]
    let name = "example.\(endings[format] ?? format)"
    let golden = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try output.write(to: golden)
      return
    }
    let recorded = try Data(contentsOf: golden)
    let lines = { (data: Data) in String(decoding: data, as: UTF8.self).split(separator: "\n") }
    let pair = zip(lines(recorded), lines(output)).first { $0 != $1 }
    let isSame = output == recorded
    #expect(isSame, "differs first in \(pair?.0 ?? "its length"), now \(pair?.1 ?? "")")
  }
}
