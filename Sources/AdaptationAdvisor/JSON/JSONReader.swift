/// The parser behind ``JSONDocument``: recursive descent over the bytes, one method for each rule
/// of the grammar. Strings and numbers are in `JSONReader+Scalars.swift`.
///
/// It works on an array with checked subscripts: no unsafe memory, and fast enough (see the
/// scanning loop of strings, where most bytes are).
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONLimits
  /// The next byte to read.
  var offset = 0
  private(set) var duplicates: [JSONError] = []
  /// The elements and members read so far of all arrays and objects that are not at their end, the
  /// outermost first: each is made at its end, as long as it is, without growing.
  private var openElements: [JSONNode] = []
  private var openMembers: [JSONMember] = []
  /// Whether the shorter way, see ``skipBlanks()``, takes a line feed for a blank.
  var goesOverLines = false

  init(bytes: [UInt8], limits: JSONLimits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// The whole text: one value between whitespace.
  mutating func document() throws(JSONError) -> JSONNode {
    guard bytes.count <= limits.bytes else {
      throw JSONError(.tooLarge(limit: limits.bytes), at: limits.bytes)
    }
    if bytes.starts(with: ByteOrderMark.bytes) { offset = ByteOrderMark.bytes.count }
    skipWhitespace()
    let root = try value(depth: 0)
    skipWhitespace()
    guard offset == bytes.count else { throw expected(.end) }
    return root
  }

  /// The byte to read next; 0, which is no part of the grammar, at the end.
  var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

  /// An error about the byte to read next.
  func expected(_ expectation: JSONError.Expectation) -> JSONError {
    if next >= 0x80, sequenceLength() == nil { return JSONError(.invalidUTF8, at: offset) }
    return JSONError(.expected(expectation, found: found()), at: offset)
  }

  private mutating func skipWhitespace() {
    while true {
      switch next {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        offset += 1
      default: return
      }
    }
  }

  /// - Parameter depth: The number of arrays and objects around the value.
  private mutating func value(
    depth: Int, _ expectation: JSONError.Expectation = .value
  ) throws(JSONError) -> JSONNode {
    let start = offset
    switch next {
    case UInt8(ascii: "\""): return JSONNode(.string(try string()), offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSONNode(.number(try number()), offset: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < limits.depth else {
        throw JSONError(.tooDeep(limit: limits.depth), at: start)
      }
      return next == UInt8(ascii: "{")
        ? JSONNode(.object(try members(depth: depth + 1)), offset: start)
        : JSONNode(.array(try elements(depth: depth + 1)), offset: start)
    default:
      switch word() {
      case "null": offset += 4; return JSONNode(.null, offset: start)
      case "true": offset += 4; return JSONNode(.boolean(true), offset: start)
      case "false": offset += 5; return JSONNode(.boolean(false), offset: start)
      default: throw expected(expectation)
      }
    }
  }

  private mutating func elements(depth: Int) throws(JSONError) -> [JSONNode] {
    let start = openElements.count
    offset += 1
    skipWhitespace()
    if skip(UInt8(ascii: "]")) { return [] }
    while true {
      let isFirst = openElements.count == start
      let element = try value(depth: depth, isFirst ? .valueOrBracket : .value)
      openElements.append(element)
      let end = offset
      skipWhitespace()
      if skip(UInt8(ascii: "]")) { break }
      try comma(.commaOrBracket, closing: UInt8(ascii: "]"), after: end)
    }
    let elements = Array(openElements[start...])
    openElements.removeLast(elements.count)
    return elements
  }

  private mutating func members(depth: Int) throws(JSONError) -> [JSONMember] {
    let start = openMembers.count
    offset += 1
    skipWhitespace()
    if skip(UInt8(ascii: "}")) { return [] }
    while true {
      guard next == UInt8(ascii: "\"") else {
        throw expected(openMembers.count == start ? .keyOrBrace : .key)
      }
      let keyOffset = offset
      let key = try string()
      skipWhitespace()
      guard skip(UInt8(ascii: ":")) else { throw expected(.colon) }
      skipWhitespace()
      if depth == 1, limits.unread.contains(key) {
        skipValue()
      } else {
        let node = try value(depth: depth)
        openMembers.append(JSONMember(key: key, keyOffset: keyOffset, node: node))
      }
      let end = offset
      skipWhitespace()
      if skip(UInt8(ascii: "}")) { break }
      try comma(.commaOrBrace, closing: UInt8(ascii: "}"), after: end)
    }
    let members = Array(openMembers[start...])
    openMembers.removeLast(members.count)
    noteDuplicates(in: members)
    return members
  }

  /// Reads a byte if it is the one to read next.
  private mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Reads a comma that something other than the closing bracket follows.
  ///
  /// - Parameter end: where what the comma follows ends. Where the next thing begins on a later line,
  ///   that is where the comma was forgotten.
  private mutating func comma(
    _ expectation: JSONError.Expectation, closing: UInt8, after end: Int
  ) throws(JSONError) {
    let comma = offset
    guard skip(UInt8(ascii: ",")) else {
      let isLater = bytes[end..<offset].contains { [0x0A, 0x0D].contains($0) }
      let begins = UInt8(ascii: "\"") == next || UInt8(ascii: "{") == next
      if isLater, begins { throw JSONError(.missingComma(before: found()), at: end) }
      throw expected(expectation)
    }
    skipWhitespace()
    if next == closing { throw JSONError(.trailingComma, at: comma) }
  }

  /// Collects repeated keys: by comparing all pairs in small objects, which is cheaper, and with a
  /// dictionary in others, which is linear. Nothing is compared where no two keys look alike.
  private mutating func noteDuplicates(in members: [JSONMember]) {
    guard Self.lookAlike(members) else { return }
    var seen: [String: Int] = [:]
    let isSmall = members.count <= 8 && members.allSatisfy { $0.key.utf8.count <= 64 }
    for (index, member) in members.enumerated() {
      let first: Int?
      if isSmall {
        first = members[..<index].first { $0.key == member.key }?.keyOffset
      } else {
        first = seen[member.key]
        if first == nil { seen[member.key] = member.keyOffset }
      }
      if let first {
        let fact = JSONError.Fact.duplicateKey(member.key, first: first)
        duplicates.append(JSONError(fact, at: member.keyOffset))
      }
    }
  }

  /// Whether two keys may be the same: they agree in length, first and last byte, modulo 256, or
  /// there is more than ASCII, where different bytes can be the same key.
  private static func lookAlike(_ members: [JSONMember]) -> Bool {
    var seen = SIMD4<UInt64>(repeating: 0)
    for member in members {
      let key = member.key.utf8
      var last: UInt8 = 0
      for byte in key {
        guard byte < 0x80 else { return true }
        last = byte
      }
      let ends = Int(key.first ?? 0) &* 7 &+ Int(last) &* 31
      let place = (ends &+ key.count &* 11) & 255
      let bit = UInt64(1) << UInt64(place & 63)
      if seen[place >> 6] & bit != 0 { return true }
      seen[place >> 6] |= bit
    }
    return false
  }
}
