import Testing

@testable import AdaptationAdvisor

/// A document made to exhaust its reader. Sizes are such that work growing with their square would
/// take many times as long as a test may.
struct HostileDocument: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable () -> [UInt8]

  init(_ what: String, _ make: @escaping @Sendable () -> [UInt8]) {
    testDescription = what
    self.make = make
  }

  /// A text with a piece in it many times.
  init(_ what: String, _ head: String, _ piece: String, times: Int, _ tail: String = "") {
    self.init(what) {
      var bytes = Array(head.utf8)
      let piece = Array(piece.utf8)
      bytes.reserveCapacity(bytes.count + times * piece.count + tail.utf8.count)
      for _ in 0..<times { bytes += piece }
      return bytes + Array(tail.utf8)
    }
  }

  /// An object with members that a number tells apart.
  init(
    _ what: String, _ head: String, times: Int, _ tail: String,
    _ member: @escaping @Sendable (Int) -> String
  ) {
    self.init(what) {
      var bytes = Array(head.utf8)
      for index in 0..<times { bytes += ((index == 0 ? "" : ",") + member(index)).utf8 }
      return bytes + Array(tail.utf8)
    }
  }

  static let all: [HostileDocument] = [
    HostileDocument("arrays in arrays", "", "[", times: 100_000),
    HostileDocument("objects in objects", "", #"{"not":"#, times: 100_000),
    HostileDocument("brackets that close nothing", "", "]", times: 100_000),
    HostileDocument("a long text for a number", #"{"budget":""#, "9", times: 200_000, #""}"#),
    HostileDocument("a long number", #"{"budget":"#, "9", times: 100_000, "}"),
    HostileDocument("a long fraction", #"{"budget":0."#, "0", times: 100_000, "1}"),
    HostileDocument("a long exponent", #"{"time":1e"#, "9", times: 100_000, "}"),
    HostileDocument("a long key", #"{""#, "budget", times: 20_000, #"":1}"#),
    HostileDocument("a long id", #"{"budgte":1,"id":""#, "i", times: 200_000, #""}"#),
    HostileDocument("a long level", #"{"gap":""#, "none", times: 75_000, #""}"#),
    HostileDocument("accents on one letter", #"{"gap":"e"#, "\u{301}", times: 100_000, #""}"#),
    HostileDocument("accents in a key", "{\"e", "\u{301}", times: 20_000, "\":1}"),
    HostileDocument("dots", #"{"time":""#, ".", times: 100_000, #""}"#),
    HostileDocument("a string that never ends", #"{"id":""#, "x", times: 200_000),
    HostileDocument("escapes", #"{"id":""#, #"\u0041"#, times: 40_000, #""}"#),
    HostileDocument("backslashes", #"{"id":""#, #"\\"#, times: 100_000, #"\"#),
    HostileDocument("one key again and again", "{", #""budget":1,"#, times: 15_000, #""time":1}"#),
    HostileDocument("elements", "[", "{},", times: 25_000, "{}]"),
    HostileDocument("blank lines", "", "\r\n", times: 100_000, "{"),
    HostileDocument("unknown keys", "{", times: 20_000, "}") { #""key\#($0)":\#($0)"# },
    HostileDocument("misspelled keys", "{", times: 10_000, "}") { #""budge\#($0)":1"# },
    HostileDocument("strategies", #"{"strategies":["#, times: 10_000, "]}") {
      #"{"id":"s\#($0)"}"#
    },
    HostileDocument("GPUs", #"{"entries":["#, times: 10_000, "]}") {
      #"{"name":"gpu_price.g\#($0)","unit":"u","value":1,"sources":["J"],"date":"2026-01","note":"n"}"#
    },
  ]

  /// Bytes that are no UTF-8, halves of surrogate pairs, numbers beyond all ranges.
  static let small: [[UInt8]] =
    [
      [0xFF], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
      [0xC3],
      [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80], [0], [0x1B], [0xEF, 0xBB, 0xBF], [0xFE, 0xFF],
    ].flatMap { (odd: [UInt8]) -> [[UInt8]] in
      [
        odd, Array(#"{"id":""#.utf8) + odd + Array(#""}"#.utf8),
        Array(#"{""#.utf8) + odd + Array(#"":1}"#.utf8), Array(#"{"budget":"#.utf8) + odd,
        Array(#"{"id":""#.utf8) + odd,
      ]
    }
    + [
      #"{"id":"\ud800"}"#, #"{"id":"\udc00\ud800"}"#, #"{"id":"\ud800\u0041"}"#, #"{"\udfff":1}"#,
      #"{"budget":1e999999999}"#, #"{"budget":-1e999999999}"#, #"{"budget":1e-999999999}"#,
      #"{"budget":"1e9999"}"#, #"{"classes":1e99999999999999999999}"#, #"{"schema":1e400}"#,
      #"{"schema":1e18}"#, #"{"schema":99999999999999999999}"#, #"{"schema":1e-5}"#,
    ].map { Array($0.utf8) }
}
