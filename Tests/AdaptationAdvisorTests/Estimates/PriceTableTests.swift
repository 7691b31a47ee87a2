import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("The price table")
struct PriceTableTests {
  /// The table with one text replaced by another.
  private static func read(
    replacing old: String, with new: String
  ) throws -> (table: PriceTable?, messages: [String]) {
    let text = String(decoding: try TestTable.bytes(), as: UTF8.self)
    try #require(text.contains(old))
    let bytes = [UInt8](text.replacingOccurrences(of: old, with: new).utf8)
    var problems: [Problem] = []
    let table = PriceTable.read(bytes, &problems)
    return (table, problems.map { $0.text(in: bytes) })
  }

  @Test("Every assumption has an entry with sources, unit, date and note")
  func complete() throws {
    let table = try TestTable.table()
    let expected = PriceTable.expectedNames(gpus: table.gpus).map(\.name)
    #expect(Set(table.entries.map(\.name)) == Set(expected))
    #expect(table.entries.count == expected.count)
    for entry in table.entries {
      #expect(!entry.sources.isEmpty && !entry.unit.isEmpty && entry.note.hasSuffix("."))
      #expect(entry.date.map { $0 <= table.updated } == true, "\(entry.name)")
      let isKey = entry.sources.allSatisfy { source in
        source == "J" || ["C:", "P:"].contains(source.prefix(2))
          || source.wholeMatch(of: /F\d{3}[a-e]?/) != nil
      }
      #expect(isKey, "\(entry.sources)")
    }
  }

  @Test(
    "What is wrong is named with its place and the nearest spelling",
    arguments: [
      (
        "\"name\": \"gpu_price.h100\"", "\"name\": \"gpu_prize.h100\"",
        ["there is no assumption 'gpu_prize.h100'; did you mean 'gpu_price.h100'?"]
      ),
      (
        "\"name\": \"engineer_day\"", "\"name\": \"enginer_day\"",
        [
          "there is no assumption 'enginer_day'; did you mean 'engineer_day'?"
        ]
      ),
      (
        "\"name\": \"tuning_runs\"", "\"name\": \"run_days\"",
        [
          "'run_days' occurs twice; remove one of them",
          "the entry 'tuning_runs' is missing; add it",
        ]
      ),
      (
        "\"low\": 400, \"central\": 850", "\"low\": 900, \"central\": 850",
        ["'low', 'central' and 'high' must be in ascending order"]
      ),
      (
        "\"low\": 0.25, \"central\": 0.35", "\"low\": 0, \"central\": 0.35",
        ["the values of 'utilization.packed' must be from 0.000001 to 1"]
      ),
      (
        "\"low\": 400, \"central\": 850", "\"low\": 400",
        ["give either 'value' or 'low', 'central' and 'high'"]
      ),
      (
        "\"date\": \"2024-05\"", "\"date\": \"May 2024\"",
        ["'May 2024' is not a date such as 2026-05"]
      ),
      ("\"gpu\": \"h100\"", "\"gpu\": \"h1000\"", nil),
      ("\"schema\": 1", "\"schema\": 2", nil),
      ("\"sources\": [\"F102\"]", "\"sources\": []", nil),
      ("\"unit\": \"months\"", "\"units\": \"months\"", nil),
    ] as [(String, String, [String]?)])
  func problems(old: String, new: String, expected: [String]?) throws {
    let (table, messages) = try Self.read(replacing: old, with: new)
    #expect(table == nil)
    #expect(!messages.isEmpty)
    if let expected { #expect(messages == expected) }
  }

  @Test("Prices older than some months are listed, hardware and habits are not")
  func stale() throws {
    let table = try TestTable.table()
    let stale = table.prices(olderThan: 12)
    #expect(stale.map(\.name) == ["engineer_day"])
    #expect(table.prices(olderThan: 0).contains { $0.name == "gpu_price.h100" })
    #expect(!table.prices(olderThan: 0).contains { $0.name == "small_cluster_gain" })
    let overridden = try table.applying(overrides: [("engineer_day", "900")])
    #expect(overridden.prices(olderThan: 12) == [])
  }
}
