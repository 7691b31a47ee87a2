/// A document under construction: its values in the order in which they were written, each with
/// its place among the others, and the text of its keys and scalars.
///
/// A class because `Encoder` demands it: containers are values that go on writing into the document
/// they came from, in any order and interleaved. The values are plain numbers in one list, so that
/// writing one takes no object of its own.
final class JSONDraft {
  // No method calls back while it changes one of these, and to check that each time would take a
  // fifth of all the work.
  @exclusivity(unchecked) private(set) var values: [Value]
  /// Keys with their colons, and scalars, one behind the other.
  @exclusivity(unchecked) private(set) var tokens: [UInt8] = []

  /// What a value is, and where it stands. The outermost value is the first, number 0, which no
  /// other is followed by or holds: as a number of those, 0 means none.
  struct Value {
    var kind = Kind.nothing
    /// The type of the keys of an object, which tells dictionaries from others; none where it has
    /// keys of several types.
    var keys: ObjectIdentifier?
    /// The key with its colon; empty outside objects.
    var key = 0..<0
    /// The text of a scalar.
    var token = 0..<0
    /// The next value in the same array or object.
    var next = 0
    /// The first and the last value in this array or object.
    var first = 0
    var last = 0
  }

  enum Kind {
    case nothing, scalar, array, object
    /// Two values, or containers of two kinds, at one place.
    case conflict
  }

  /// A document with nothing in it.
  init() {
    values = [Value()]
    values.reserveCapacity(256)
    tokens.reserveCapacity(4096)
  }

  /// Whether there is a value, and nowhere two at one place.
  var isComplete: Bool {
    values[0].kind != .nothing
      && (values.allSatisfy { $0.kind != .conflict } || !holdsConflict(0))
  }

  /// Whether there is one in a value; what was overwritten is in none.
  private func holdsConflict(_ value: Int) -> Bool {
    values[value].kind == .conflict || contents(of: value).contains(where: holdsConflict)
  }

  /// Writes a scalar.
  ///
  /// - Parameter append: Appends its token, or returns false if JSON has none.
  /// - Returns: Whether it has one.
  func write(_ value: Int, _ append: (inout [UInt8]) -> Bool) -> Bool {
    let start = tokens.count
    guard append(&tokens) else { return false }
    become(.scalar, value)
    values[value].token = start..<tokens.count
    return true
  }

  func writeNull(_ value: Int) {
    _ = write(value) { tokens in
      tokens.append(contentsOf: "null".utf8)
      return true
    }
  }

  /// Makes a value a scalar, an array or an object. It may become one of the latter again, for
  /// containers can be asked for twice, but nothing else any more.
  func become(_ kind: Kind, _ value: Int) {
    let known = values[value].kind
    if known == kind, kind != .scalar { return }
    values[value].kind = known == .nothing ? kind : .conflict
  }

  /// Makes a value an object, unless it is one.
  func becomeObject(_ value: Int, keyedBy type: any CodingKey.Type) {
    let isNew = values[value].kind == .nothing
    become(.object, value)
    if isNew {
      values[value].keys = ObjectIdentifier(type)
    } else if values[value].keys != ObjectIdentifier(type) {
      values[value].keys = nil
    }
  }

  /// A new last element of an array.
  func element(of array: Int) -> Int {
    add(Value(), to: array)
  }

  /// The member of an object with this key, which is added at the end if there is none. The time is
  /// linear in the number of members, which a type declares one by one, and constant for dictionaries.
  ///
  /// - Parameter isNew: Whether the member is written anew; a container may be continued.
  func member(_ key: String, of object: Int, isNew: Bool) -> Int {
    let token = writeKey(key)
    guard !isDictionary(object), let known = member(token, of: object) else {
      return add(Value(key: token), to: object)
    }
    if isNew { values[known] = Value(key: token, next: values[known].next) }
    return known
  }

  /// A new last member of an object, which has none with this key.
  func add(_ key: String, to object: Int) -> Int {
    add(Value(key: writeKey(key)), to: object)
  }

  private func writeKey(_ key: String) -> Range<Int> {
    let start = tokens.count
    tokens.appendJSON(key)
    tokens.append(UInt8(ascii: ":"))
    return start..<tokens.count
  }

  private func member(_ key: Range<Int>, of object: Int) -> Int? {
    contents(of: object).first { other in
      values[other].key.count == key.count && tokens[values[other].key] == tokens[key]
    }
  }

  private func add(_ value: Value, to container: Int) -> Int {
    let added = values.count
    values.append(value)
    let last = values[container].last
    if last == 0 { values[container].first = added } else { values[last].next = added }
    values[container].last = added
    return added
  }

  /// The numbers of the values in an array or object in the order in which they were written.
  func contents(of container: Int) -> some Sequence<Int> {
    sequence(state: values[container].first) { [self] next in
      if next == 0 { return nil }
      defer { next = values[next].next }
      return next
    }
  }

  /// Gives the contents of an array or object another order.
  func link(_ contents: [Int], in container: Int) {
    values[container].first = contents.first ?? 0
    values[container].last = contents.last ?? 0
    for (value, next) in zip(contents, contents.dropFirst() + [0]) { values[value].next = next }
  }
}
