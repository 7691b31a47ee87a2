import Testing

@testable import AdaptationAdvisor

@Suite("Overriding assumptions")
struct PriceOverrideTests {
  @Test(
    "Values that can be read",
    arguments: [
      ("2.10", 2.10, 2.10, 2.10), ("$2.10", 2.10, 2.10, 2.10), ("1.5..6", 1.5, 3, 6),
      ("0..4", 0, 2, 4), ("$1..$4", 1, 2, 4), ("2k", 2000, 2000, 2000), ("8B", 8e9, 8e9, 8e9),
      ("1e3..4e3", 1000, 2000, 4000), (".5", 0.5, 0.5, 0.5),
      ("1..2..3", 1, 2, 3), ("$1..1..$4", 1, 1, 4), ("0..0..4", 0, 0, 4),
    ])
  func values(text: String, low: Double, central: Double, high: Double) throws {
    let table = try TestTable.table().applying(overrides: [("gpu_price.h100", text)])
    let entry = try #require(table["gpu_price.h100"])
    #expect([entry.low, entry.central, entry.high] == [low, central, high])
    #expect(entry.isOverridden)
  }

  @Test("The last of several counts, and nothing else changes")
  func several() throws {
    let plain = try TestTable.table()
    let table = try plain.applying(overrides: [("tuning_runs", "2"), ("tuning_runs", "4")])
    #expect(table["tuning_runs"]?.central == 4)
    #expect(
      table.entries.filter { $0.name != "tuning_runs" }
        == plain.entries.filter { $0.name != "tuning_runs" })
  }

  @Test(
    "What cannot be assumed is said plainly",
    arguments: [
      (
        "gpu_price.h10", "2",
        "There is no assumption 'gpu_price.h10'; did you mean 'gpu_price.h100'?"
      ),
      ("zebra", "2", "There is no assumption 'zebra'"),
      (
        "tuning_runs", "many",
        "The value 'many' of 'tuning_runs' is neither a number such as 2.10 nor a range such as "
          + "1.5..3 or 1.5..2.10..3"
      ),
      (
        "tuning_runs", "-1",
        "The value '-1' of 'tuning_runs' is neither a number such as 2.10 nor a range such as "
          + "1.5..3 or 1.5..2.10..3"
      ),
      (
        "tuning_runs", "5..3",
        "The range '5..3' of 'tuning_runs' is not in ascending order; put the smallest number first"
      ),
      (
        "tuning_runs", "1..6..5",
        "The range '1..6..5' of 'tuning_runs' is not in ascending order; put the smallest number "
          + "first"
      ),
      (
        "utilization.a100.training", "1.2",
        "The value '1.2' of 'utilization.a100.training' must be from 0.000001 to 1"
      ),
      (
        "project_multiplier", "0.5",
        "The value '0.5' of 'project_multiplier' must be 1 or more, and at most 1e18"
      ),
    ])
  func errors(name: String, value: String, message: String) throws {
    let table = try TestTable.table()
    do {
      _ = try table.applying(overrides: [(name, value)])
      Issue.record("an error was expected")
    } catch {
      #expect(error.message == message)
    }
  }

  @Test(
    "Texts that are no numbers",
    arguments: [
      "", "..", "1..", "..2", "nan", "inf", "0x10", "1,000", "1..2..3..4", "1....4", "1..2..", "$",
      "2 ", "k",
    ])
  func noNumbers(text: String) throws {
    let table = try TestTable.table()
    #expect(throws: PriceOverrideError.notNumber(name: "tuning_runs", text: text)) {
      try table.applying(overrides: [("tuning_runs", text)])
    }
  }
}
