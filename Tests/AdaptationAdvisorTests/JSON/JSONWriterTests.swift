import Foundation
import Testing

@testable import AdaptationAdvisor

struct JSONWriterTests {
  private func written(_ text: String, _ layout: JSONWriter.Layout) throws -> String {
    let document = try JSONDocument(parsing: Array(text.utf8))
    return String(decoding: JSONWriter.bytes(of: document.root, layout: layout), as: UTF8.self)
  }

  @Test("Pretty layout indents, and keeps on one line what is flat and fits")
  func pretty() throws {
    let long = Array(repeating: "\"0123456789\"", count: 7).joined(separator: ", ")
    let text = """
      {
        "schema": 1,
        "empty": {},
        "none": [],
        "cost_usd": {"low": 10, "central": 20, "high": 40},
        "rows": [
          {"when": [], "scores": {}},
          {
            "id": "r",
            "words": [
              \(long.split(separator: " ").joined(separator: "\n        "))
            ]
          }
        ]
      }
      """
    #expect(try written(text, .pretty) == text)
    #expect(try written("[]", .pretty) == "[]")
    #expect(try written("3", .pretty) == "3")
  }

  @Test("A flat line has at most 80 columns with its comma", arguments: [(65, 3), (66, 6)])
  func width(length: Int, lines: Int) throws {
    let text = "{\"a\": [\n1, \"\(String(repeating: "x", count: length))\"], \"b\": [[0]]}"
    let pretty = try written(text, .pretty).split(separator: "\n")
    #expect(pretty.count == lines + 3)
    #expect(lines != 3 || pretty[1].count == 80)
  }

  @Test("Escapes exactly what is not safe to print, and backslash and quote")
  func escapes() throws {
    let short: [Unicode.Scalar: String] = [
      "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{C}": "\\f",
      "\r": "\\r",
    ]
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x2028...0x2029, 0x202A...0x202E, 0x2066...0x2069,
    ]
    let unsafe = Set(ranges.joined())
    // All of the first planes' beginning, where the unsafe ones are, and many of the others.
    for value in (0...0x10FFFF as ClosedRange<UInt32>) where value < 0x3000 || value % 61 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var bytes: [UInt8] = []
      bytes.appendJSON("a\(scalar)b")
      var expected = short[scalar] ?? String(scalar)
      if unsafe.contains(value), short[scalar] == nil {
        let digits = String(value, radix: 16)
        expected = "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }
      if bytes != Array("\"a\(expected)b\"".utf8) {
        Issue.record("\(scalar.escaped(asASCII: true))")
      }
    }
  }

  @Test(
    "Literals are read back as they were",
    arguments: ["", "\u{2028}", "a\u{9F}", "\u{E2}\u{82}", "日本\u{202E}", "\\u0041", "\u{C2}"])
  func literals(text: String) throws {
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    guard case .string(let read) = try JSONDocument(parsing: bytes).root.value else {
      Issue.record("no string")
      return
    }
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("Strings that are not native are written too")
  func bridged() {
    let text = NSString(string: "é\n€").appending("x")
    var bytes: [UInt8] = []
    bytes.appendJSON(text)
    #expect(bytes == Array(#""é\n€x""#.utf8))
  }

  @Test("Numbers are appended in their shortest form, others not at all")
  func numbers() {
    var bytes: [UInt8] = []
    bytes.appendJSON(-42)
    bytes.append(UInt8(ascii: " "))
    let appended = [2.0, .infinity, 0.1].map { bytes.appendJSON($0) }
    #expect(appended == [true, false, true])
    #expect(String(decoding: bytes, as: UTF8.self) == "-42 20.1")
  }

  @Test(
    "A character is written the same wherever it stands in a text",
    arguments: [
      "\u{0}", "\u{1F}", " ", "!", "\"", "#", "[", "\\", "]", "~", "\u{7F}", "\u{80}", "é",
      "\u{2028}",
    ])
  func places(character: String) {
    var alone: [UInt8] = []
    alone.appendJSON(character)
    for length in 0...25 {
      for place in 0...length {
        let (before, after) = (place, length - place)
        var bytes: [UInt8] = []
        bytes.appendJSON(
          String(repeating: "a", count: before) + character + String(repeating: "b", count: after))
        let expected =
          Array("\"".utf8) + Array(repeating: 0x61, count: before) + alone.dropFirst().dropLast()
          + Array(repeating: 0x62, count: after) + Array("\"".utf8)
        #expect(bytes == expected)
      }
    }
  }
}
