import AdaptationAdvisor
import Arguments

/// A sum of money as people write it: `60`, `$2.50`, `1.2k`.
struct Dollars: Word {
  let value: Double

  init(_ amount: Amount) { value = amount.value }

  init?(word: String) {
    guard let amount = Amount(word: word.hasPrefix("$") ? String(word.dropFirst()) : word) else {
      return nil
    }
    self.init(amount)
  }

  var word: String { Format.plain(value) }

  static let expected = "dollars above 0, such as 60, 2.50 or 1.2k"
}

extension Dollars {
  /// The cost of a wrong output that a decision record was made with; none in any other document.
  init?(in record: [UInt8]) {
    let options = RecordedCommand.options(in: record, of: ["--error-cost"])
    guard let option = options?.first else { return nil }
    self.init(word: RecordedCommand.parts(option).value)
  }
}
