import Foundation
import Testing

@testable import advisor

@Suite("Lines of a file")
struct LineReaderTests {
  private func lines(_ data: Data) throws -> [(number: Int, text: String?)] {
    try Scratch.folder { scratch in
      let input = try InputFile(try scratch.write(data, to: "lines"))
      defer { input.close() }
      var reader = LineReader(input)
      var lines: [(Int, String?)] = []
      while let line = try reader.next() {
        lines.append((line.number, line.bytes.map { String(decoding: $0, as: UTF8.self) }))
      }
      return lines
    }
  }

  @Test(
    "Lines are numbered from 1, and blank ones counted but left out",
    arguments: [
      ("", []), ("\n", []), ("\n\n  \t\r\n", []), ("a", ["1 a"]), ("a\n", ["1 a"]),
      ("a\nb", ["1 a", "2 b"]), ("\n\na\n \nb\n\n", ["3 a", "5 b"]),
      ("a\r\nb\r\n", ["1 a\r", "2 b\r"]),
      (" a ", ["1  a "]), ("a\rb", ["1 a\rb"]), ("\u{0}", ["1 \u{0}"]),
    ])
  func numbers(text: String, expected: [String]) throws {
    #expect(try lines(Data(text.utf8)).map { "\($0.number) \($0.text ?? "?")" } == expected)
  }

  @Test("Lines come out whole wherever the pieces of the file end", arguments: [65_534...65_538])
  func pieces(lengths: ClosedRange<Int>) throws {
    for length in lengths {
      let long = String(repeating: "x", count: length)
      let found = try lines(Data("\(long)\n\(long)y\nz".utf8))
      #expect(found.map(\.text) == [long, long + "y", "z"])
      #expect(found.map(\.number) == [1, 2, 3])
    }
  }

  @Test("A line of exactly the limit is read, one byte more is not, and reading goes on")
  func limit() throws {
    let limit = Data(repeating: UInt8(ascii: "x"), count: LineReader.limit)
    let newline = Data([0x0A])
    let found = try lines(limit + newline + limit + Data([0x78]) + newline + Data("last".utf8))
    #expect(found.map(\.number) == [1, 2, 3])
    #expect(found[0].text?.utf8.count == LineReader.limit)
    #expect(found[1].text == nil)
    #expect(found[2].text == "last")
    #expect(try lines(limit + Data([0x78])).map(\.text) == [nil], "without a line feed, too")
  }
}
