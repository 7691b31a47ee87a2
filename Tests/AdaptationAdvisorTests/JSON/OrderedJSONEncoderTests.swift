import Foundation
import Testing

@testable import AdaptationAdvisor

struct OrderedJSONEncoderTests {
  private func compact(_ value: some Encodable) throws -> String {
    String(decoding: try OrderedJSONEncoder(layout: .compact).encode(value), as: UTF8.self)
  }

  @Test("Keeps the order of declaration and leaves out what is nil")
  func order() throws {
    struct Inner: Codable {
      var zulu: [Int?]
      var alpha: String?
      var mike: Bool
    }
    struct Outer: Codable {
      var second: Inner
      var first: Double?
      var empty: [String]
      var last: Inner?
    }
    let inner = Inner(zulu: [1, nil], alpha: nil, mike: true)
    #expect(
      try compact(Outer(second: inner, first: 1, empty: [], last: inner))
        == #"{"second":{"zulu":[1,null],"mike":true},"first":1,"empty":[],"#
        + #""last":{"zulu":[1,null],"mike":true}}"#)
    #expect(
      try compact(Outer(second: inner, first: nil, empty: ["x"], last: nil))
        == #"{"second":{"zulu":[1,null],"mike":true},"empty":["x"]}"#)
  }

  @Test("Encodes all the single types, at the root as well")
  func scalars() throws {
    #expect(try compact(true) == "true")
    #expect(try compact("a\"b") == #""a\"b""#)
    #expect(try compact(Int?.none) == "null")
    #expect(try compact(Float(0.1)) == "0.1")
    #expect(try compact([Int8.min.magnitude]) == "[128]")
    #expect(try compact(Int64.min) == "-9223372036854775808")
    #expect(try compact(UInt64.max) == "18446744073709551615")
    #expect(try compact([1e15, 0.5, -0.0, 20_000]) == "[1000000000000000,0.5,-0,20000]")
    #expect(try compact(["a": [nil, 1]] as [String: [Int?]]) == #"{"a":[null,1]}"#)
  }

  private enum Grade: String, Codable, CodingKeyRepresentable, Hashable {
    case measured, published, expert
  }

  @Test("Sorts dictionaries, whatever their keys")
  func dictionaries() throws {
    let numbered = Dictionary(uniqueKeysWithValues: (1...50).map { ("k\($0)", $0) })
    let sorted = numbered.keys.sorted().map { "\"\($0)\":\(numbered[$0] ?? 0)" }
    #expect(try compact(numbered) == "{\(sorted.joined(separator: ","))}")
    #expect(try compact([10: "x", 9: "y"]) == #"{"10":"x","9":"y"}"#)
    #expect(
      try compact([Grade.published: 1, .measured: 2, .expert: 3])
        == #"{"expert":3,"measured":2,"published":1}"#)
    #expect(try compact([["b": ["d": 1, "c": 2], "a": [:]]]) == #"[{"a":{},"b":{"c":2,"d":1}}]"#)
  }

  @Test("Refuses what JSON cannot express and names the place")
  func nonFinite() throws {
    struct Estimate: Encodable {
      var days: [String: [Double]]
    }
    for value in [Double.infinity, -.infinity, .nan] {
      let error = #expect(throws: EncodingError.self) {
        try compact(Estimate(days: ["low": [1, value]]))
      }
      guard case .invalidValue(_, let context)? = error else {
        Issue.record("wrong error")
        continue
      }
      #expect(context.codingPath.map(\.stringValue) == ["days", "low", "Index 1"])
    }
    #expect(throws: EncodingError.self) { try compact(Float.nan) }
  }

  /// Uses every way an encoder offers, interleaved.
  private struct Everything: Encodable {
    enum Key: String, CodingKey { case nested, list, own, null, again }

    func encode(to encoder: any Encoder) throws {
      var keyed = encoder.container(keyedBy: Key.self)
      var nested = keyed.nestedContainer(keyedBy: Key.self, forKey: .nested)
      var list = keyed.nestedUnkeyedContainer(forKey: .list)
      try keyed.encode(1, forKey: .again)
      try keyed.encodeNil(forKey: .null)
      try list.encode("a")
      try nested.encode(2, forKey: .own)
      try list.encodeNil()
      var inner = list.nestedContainer(keyedBy: Key.self)
      var deepest = list.nestedUnkeyedContainer()
      try inner.encode(3, forKey: .own)
      try deepest.encode(4)
      try [5].encode(to: list.superEncoder())
      #expect(list.count == 5)
      try "up".encode(to: keyed.superEncoder())
      try ["x": 6].encode(to: keyed.superEncoder(forKey: .own))
      var second = encoder.container(keyedBy: Key.self)
      try second.encode(7, forKey: .again)
      var more = second.nestedContainer(keyedBy: Key.self, forKey: .nested)
      try more.encode(8, forKey: .list)
      _ = list.superEncoder()
    }
  }

  @Test("Supports nested containers, super encoders and containers asked for twice")
  func containers() throws {
    #expect(
      try compact(Everything())
        == #"{"nested":{"own":2,"list":8},"list":["a",null,{"own":3},[4],[5],{}],"#
        + #""again":7,"null":null,"super":"up","own":{"x":6}}"#)
  }

  @Test("Throws where nothing, or two things, are encoded at one place")
  func contradictions() {
    struct Nothing: Encodable {
      func encode(to encoder: any Encoder) {}
    }
    struct Both: Encodable {
      func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        try single.encode(1)
        _ = encoder.unkeyedContainer()
      }
    }
    struct Twice: Encodable {
      func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        try single.encode(1)
        try single.encode(2)
      }
    }
    #expect(throws: EncodingError.self) { try compact(Nothing()) }
    #expect(throws: EncodingError.self) { try compact([["a": Both()]]) }
    #expect(throws: EncodingError.self) { try compact(Twice()) }
  }

  private struct Shape: Codable, Equatable {
    enum Kind: Codable, Equatable {
      case circle(radius: Double)
      case named(String, sides: Int)
      case none
    }
    struct Point: Codable, Equatable {
      var x: Double
      var y: Float
      var note: String?
    }
    var kind: Kind
    var grade: Grade?
    var points: [Point]
    var tags: Set<String>
    var byGrade: [Grade: [Point]]
    var byNumber: [Int: String]
    var big: UInt64
    var small: Int8
    var deep: [[[Bool]]]
  }

  @Test("Foundation decodes what was encoded to the same value", arguments: 0..<100)
  func decodes(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let points = (0..<Int.random(in: 0...4, using: &random)).map { index in
      Shape.Point(
        x: Double(bitPattern: random.next() & 0x7FDF_FFFF_FFFF_FFFF),
        y: Float.random(in: -1e6...1e6, using: &random),
        note: index == 1 ? nil : RandomJSON.string(&random))
    }
    let kinds: [Shape.Kind] = [.circle(radius: 0.1), .named("ü\u{1}", sides: 3), .none]
    let shape = Shape(
      kind: kinds[Int(seed) % 3], grade: seed % 2 == 0 ? .expert : nil, points: points,
      tags: ["a", RandomJSON.string(&random)], byGrade: [.measured: points, .published: []],
      byNumber: [3: "x", -1: "y"], big: random.next(),
      small: Int8.random(in: -128...127, using: &random),
      deep: [[], [[true], []]])
    for layout in [JSONWriter.Layout.compact, .pretty] {
      let bytes = try OrderedJSONEncoder(layout: layout).encode(shape)
      #expect(try JSONDecoder().decode(Shape.self, from: Data(bytes)) == shape)
    }
  }

  @Test("Encodes large dictionaries and arrays without repeated copies")
  func large() throws {
    let dictionary = Dictionary(uniqueKeysWithValues: (0..<20_000).map { ("\($0)", [$0]) })
    let bytes = try OrderedJSONEncoder(layout: .pretty).encode(dictionary)
    #expect(try JSONDecoder().decode([String: [Int]].self, from: Data(bytes)) == dictionary)
  }

  /// Writes a dictionary beside keys of its own, one of them twice, and overwrites two values at one
  /// place.
  private struct Mixture: Encodable {
    enum Key: String, CodingKey { case zulu, alpha, wrong }

    func encode(to encoder: any Encoder) throws {
      var own = encoder.container(keyedBy: Key.self)
      try own.encode(1, forKey: .zulu)
      try own.encode(Twice(), forKey: .wrong)
      try ["alpha": 2].encode(to: encoder)
      try own.encode(3, forKey: .alpha)
      try own.encode(4, forKey: .wrong)
    }
  }

  private struct Twice: Encodable {
    func encode(to encoder: any Encoder) throws {
      var inner = encoder.unkeyedContainer()
      try inner.encode([Both()])
    }
  }

  private struct Both: Encodable {
    func encode(to encoder: any Encoder) throws {
      var single = encoder.singleValueContainer()
      try single.encode(1)
      try single.encode(2)
    }
  }

  @Test("What is written last at a key counts, beside a dictionary as well")
  func overwritten() throws {
    #expect(try compact(Mixture()) == #"{"zulu":1,"wrong":4,"alpha":3}"#)
  }
}
