import Foundation
import Testing

@testable import AdaptationAdvisor

/// Compares the reader with Foundation's, which was written by others.
///
/// Known differences, all of them Foundation's leniency or loss:
/// - it accepts a comma after the last element or member,
/// - it takes one of several equal keys without a word,
/// - it drops U+FEFF at the start of a string (the random strings have none),
/// - it reads numbers through `Decimal`, which costs the last digits of large exponents,
/// - it rejects numbers beyond the range of doubles while reading; here the consumer does.
struct FoundationComparisonTests {
  @Test("Reads what it writes as Foundation does", arguments: 0..<4)
  func random(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<1000 {
      let node = RandomJSON.node(&random)
      for layout in [JSONWriter.Layout.compact, .pretty] {
        let bytes = JSONWriter.bytes(of: node, layout: layout)
        let document = try JSONDocument(parsing: bytes)
        #expect(isSame(document.root, node))
        #expect(isSame(document.root, try Self.foundation(bytes)))
      }
    }
  }

  @Test("Accepts and rejects damaged documents as Foundation does", arguments: 0..<4)
  func mutated(seed: UInt64) {
    var random = SeededRandom(seed: 100 + seed)
    var accepted = 0
    for _ in 0..<5000 {
      var bytes = JSONWriter.bytes(of: RandomJSON.node(&random), layout: .compact)
      for _ in 0..<Int.random(in: 1...2, using: &random) { Self.mutate(&bytes, &random) }
      let text = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
      let theirs = try? Self.foundation(bytes)
      do {
        let document = try JSONDocument(parsing: bytes)
        accepted += 1
        if let theirs {
          #expect(isSame(document.root, theirs) || !document.duplicates.isEmpty, text)
        } else {
          #expect(hasHugeNumber(document.root), text)
        }
      } catch {
        #expect(theirs == nil || error.fact == .trailingComma, text)
      }
    }
    // Damage must not make everything invalid, or the test would compare nothing.
    #expect(500...4500 ~= accepted)
  }

  private static func foundation(_ bytes: [UInt8]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
  }

  /// Removes, inserts, replaces or repeats some bytes.
  private static func mutate(_ bytes: inout [UInt8], _ random: inout SeededRandom) {
    let alphabet: [[UInt8]] =
      [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "0", "1", "-", ".", "e", "+", " ", "\n",
        "t", "null", "\u{1}", "é", "\\ud83d", "/", "'",
      ].map { Array($0.utf8) }
      + [[0x80], [0xC0], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF]]
    let start = Int.random(in: 0...bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...3, using: &random))
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.replaceSubrange(start..<end, with: alphabet.randomElement(using: &random) ?? [])
    default: bytes.insert(contentsOf: bytes[start..<end], at: start)
    }
  }

  /// Whether two trees are the same apart from offsets.
  private func isSame(_ a: JSONNode, _ b: JSONNode) -> Bool {
    switch (a.value, b.value) {
    case (.null, .null): true
    case (.boolean(let a), .boolean(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): Array(a.utf8) == Array(b.utf8)
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy(isSame)
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.key == $1.key && isSame($0.node, $1.node) }
    default: false
    }
  }

  /// Whether a number in the tree is beyond the range of doubles.
  private func hasHugeNumber(_ node: JSONNode) -> Bool {
    switch node.value {
    case .number(let number): number.double == nil
    case .array(let elements): elements.contains(where: hasHugeNumber)
    case .object(let members): members.contains { hasHugeNumber($0.node) }
    default: false
    }
  }

  /// Whether Foundation read the same value.
  private func isSame(_ node: JSONNode, _ value: Any) -> Bool {
    switch node.value {
    case .null: value is NSNull
    case .boolean(let boolean): value as? Bool == boolean
    case .number(let number): isClose((value as? NSNumber)?.doubleValue, number.double)
    case .string(let string): (value as? String).map { Array($0.utf8) } == Array(string.utf8)
    case .array(let elements):
      (value as? [Any]).map { $0.count == elements.count && zip(elements, $0).allSatisfy(isSame) }
        ?? false
    case .object(let members):
      (value as? [String: Any]).map { object in
        object.count == members.count
          && members.allSatisfy { member in
            object[member.key].map { isSame(member.node, $0) } ?? false
          }
      } ?? false
    }
  }

  private func isClose(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return false }
    return abs(a - b) <= 1e-13 * abs(b)
  }
}
