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
