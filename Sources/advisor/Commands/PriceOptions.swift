import AdaptationAdvisor
import Arguments

/// The options that say what the estimates assume.
struct PriceOptions: Sendable {
  var file: String?
  var assumptions: [Assignment] = []

  static let options: [Option<PriceOptions>] = [
    .value(
      "prices", taking: "file", into: \.file,
      "Estimate with this price table instead of the built-in one.", in: "Decision",
      completing: .files),
    .values(
      "assume", taking: "name=value", into: \.assumptions,
      "Assume this value, such as gpu_price.h100=2.10, or a range: engineer_day=600..900, or with its usual "
        + "value 600..700..900; repeatable.",
      in: "Decision", completing: .assignment(Vocabularies.assumptions.named)),
  ]

  /// The price table that these options ask for.
  func table(_ terminal: Terminal) throws(Failure) -> PriceTable {
    let table = try read(terminal)
    do throws(PriceOverrideError) {
      return try table.applying(overrides: assumptions.map { ($0.name, $0.value) })
    } catch {
      throw .assumption(error)
    }
  }

  private func read(_ terminal: Terminal) throws(Failure) -> PriceTable {
    guard let file else { return .standard }
    let bytes = try terminal.read(file)
    do throws(DocumentError) {
      return try PriceTable(json: bytes)
    } catch {
      throw .rubric(error, file: file)
    }
  }
}

/// A name and a value as one word: `engineer_day=900`.
struct Assignment: Word {
  let name: String
  let value: String

  init?(word: String) {
    let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else { return nil }
    name = String(sides[0])
    value = String(sides[1])
  }

  var word: String { "\(name)=\(value)" }

  static let expected = "a name and a value, such as engineer_day=900"
}
