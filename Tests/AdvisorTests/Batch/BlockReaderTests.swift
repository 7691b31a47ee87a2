import Foundation
import Testing

@testable import advisor

@Suite("Blocks of a file")
struct BlockReaderTests {
  /// Blocks as text: the number of the first line, and what is in it.
  private func blocks(_ data: Data, size: Int = 64, limit: Int = 100) throws -> [String] {
    try Scratch.folder { scratch in
      let input = try InputFile(try scratch.write(data, to: "lines"))
      defer { input.close() }
      var reader = BlockReader(input, size: size, limit: limit)
      var blocks: [String] = []
      while let block = try reader.next() {
        #expect(block.index == blocks.count)
        switch block.content {
        case .lines(let bytes):
          blocks.append("\(block.firstLine) \(String(decoding: bytes, as: UTF8.self))")
        case .tooLong: blocks.append("\(block.firstLine) too long")
        }
      }
      return blocks
    }
  }

  @Test(
    "Lines stay together up to the size, and their numbers count all lines",
    arguments: [
      ("", []), ("\n", ["1 \n"]), ("a", ["1 a"]), ("a\n\nb", ["1 a\n\n", "3 b"]),
      ("a\nb\nc\n", ["1 a\nb\nc\n"]), ("\r\n\u{0}\n", ["1 \r\n\u{0}\n"]),
    ])
  func lines(text: String, expected: [String]) throws {
    #expect(try blocks(Data(text.utf8)) == expected)
  }

  @Test("Every line comes out whole and once, whatever the size of blocks", arguments: 1...70)
  func sizes(size: Int) throws {
    let lines = (0..<40).map { String(repeating: "x", count: $0 * 7 % 30) + "\n" }
    let found = try blocks(Data(lines.joined().utf8), size: size)
    var number = 1
    var text = ""
    for block in found {
      let parts = block.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
      #expect(parts[0] == "\(number)")
      #expect(parts[1].hasSuffix("\n"))
      number += parts[1].count { $0 == "\n" }
      text += parts[1]
    }
    #expect(text == lines.joined())
  }

  @Test("A line longer than the limit is passed over, wherever pieces end", arguments: 1...70)
  func limit(size: Int) throws {
    let long = String(repeating: "x", count: 1000)
    for text in ["a\n\(long)\nb\n", "\(long)\n\(long)\nb", "a\nb\n\(long)", "\(long)\n\n\n\nb\n"] {
      let found = try blocks(Data(text.utf8), size: size)
      let lines = found.flatMap { block -> [String] in
        let parts = block.split(separator: " ", maxSplits: 1)
        guard parts[1] != "too long" else { return [block] }
        let first = Int(parts[0]) ?? 0
        let texts = parts[1].split(separator: "\n", omittingEmptySubsequences: false)
        return texts.dropLast(parts[1].hasSuffix("\n") ? 1 : 0).enumerated().map {
          "\(first + $0.offset) \($0.element)"
        }
      }
      let expected = text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated().map { "\($0.offset + 1) \($0.element.count > 100 ? "too long" : $0.element)" }
      #expect(lines == (text.hasSuffix("\n") ? expected.dropLast() : expected))
    }
  }
}
