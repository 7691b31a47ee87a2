import Testing

@testable import advisor

@Suite("What was assumed instead of the table's values")
struct AssumedTests {
  private static let words = ["recommend", "--budget", "60k", "--gap", "behavior"]
  private static let single = "engineer_day 700 instead of 850 (400..1.5k) USD per day"
  private static let hint =
    "a single value stands for both ends of a range; LOW..USUAL..HIGH keeps them apart"

  @Test(
    "Every format says so, and what a single value does", arguments: ["text", "markdown", "html"])
  func formats(format: String) throws {
    let plain = try Tool.run(Self.words + ["-f", format]).prose
    #expect(!plain.contains("Assumed:"))
    let prose = { (value: String) in
      try Tool.run(Self.words + ["-f", format, "--assume", "engineer_day=\(value)"]).prose
        .replacing("\\_", with: "_").replacing("\\.", with: ".")
    }
    let one = try prose("700")
    #expect(one.contains("Assumed: \(Self.single); \(Self.hint)"))
    let range = try prose("600..700..900")
    #expect(range.contains("engineer_day 700 (600..900) instead of 850 (400..1.5k) USD per day"))
    #expect(!range.contains(Self.hint))
  }

  @Test("JSON has both, in order, and nothing where nothing was replaced")
  func json() throws {
    #expect(try Tool.run(Self.words + ["-f", "json"]).json()["prices"]?["replaced"]?.array == [])
    let report = try Tool.run(
      Self.words + [
        "-f", "json", "--assume", "engineer_day=700", "--assume", "engineer_day=500..900",
      ]
    ).json()
    let replaced = try #require(report["prices"]?["replaced"]?.array)
    #expect(replaced.count == 1)
    #expect(replaced.first?["name"]?.string == "engineer_day")
    #expect(replaced.first?["value"]?["low"]?.number == 500)
    #expect(replaced.first?["instead_of"]?["central"]?.number == 850)
  }
}
