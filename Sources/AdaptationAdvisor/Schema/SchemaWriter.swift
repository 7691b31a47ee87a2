/// Turns shapes into JSON Schema (2020-12): every object shape becomes a definition, to which its
/// uses refer.
struct SchemaWriter {
  /// Whether objects refuse keys that are not declared even where they may grow.
  let isStrict: Bool
  /// The definitions so far, in the order in which they were first used.
  private var definitions: [JSONMember] = []
  private var names: Set<String> = []

  init(isStrict: Bool = false) { self.isStrict = isStrict }

  /// The members of a schema for a shape as the root of a document, definitions last.
  static func schema(of root: Shape, isStrict: Bool = false) -> [JSONMember] {
    var writer = SchemaWriter(isStrict: isStrict)
    var members: [JSONMember]
    if case .object(let object) = root {
      members = writer.members(of: object)
    } else {
      members = writer.members(of: root)
    }
    if !writer.definitions.isEmpty {
      members.append(JSONMember("$defs", .object(writer.definitions)))
    }
    return members
  }

  /// A schema for a shape, with what the value is about.
  private mutating func node(of shape: Shape, about: String? = nil) -> JSONNode {
    JSONNode(.object(Self.description(about ?? "") + members(of: shape)))
  }

  private mutating func members(of shape: Shape) -> [JSONMember] {
    switch shape {
    case .anything: []
    case .null: [.type("null")]
    case .boolean: [.type("boolean")]
    case .string(let pattern):
      [.type("string")] + (pattern.map { [JSONMember("pattern", .string($0))] } ?? [])
    case .number(let range):
      [.type("number")]
        + .bounds("minimum", "maximum", JSONNumber(range.lowerBound), JSONNumber(range.upperBound))
    case .integer(let range):
      [.type("integer")]
        + .bounds(
          "minimum", "maximum", range.lowerBound == .min ? nil : JSONNumber(range.lowerBound),
          range.upperBound == .max ? nil : JSONNumber(range.upperBound))
    case .words(let words): Self.members(of: words)
    case .list(let element, let count):
      [.type("array"), JSONMember("items", node(of: element).value)]
        + .bounds(
          "minItems", "maxItems", count.lowerBound == 0 ? nil : JSONNumber(count.lowerBound),
          count.upperBound == .max ? nil : JSONNumber(count.upperBound))
    case .map(let value):
      [.type("object"), JSONMember("additionalProperties", node(of: value).value)]
    case .object(let object): [reference(to: object)]
    case .reference(let name): [.reference(name)]
    case .either(let shapes):
      [JSONMember("anyOf", .array(shapes.map { node(of: $0) }))]
    }
  }

  private static func description(_ text: String) -> [JSONMember] {
    text.isEmpty ? [] : [JSONMember("description", .string(text))]
  }

  /// Words that need no explanation as an enumeration, others each with its own.
  private static func members(of words: [Shape.Word]) -> [JSONMember] {
    if words.allSatisfy({ $0.meaning == nil }) {
      return [JSONMember("enum", .array(words.map { JSONNode(.string($0.name)) }))]
    }
    let choices = words.map { word in
      let meaning = word.meaning.map { [JSONMember("description", .string($0))] } ?? []
      return JSONNode(.object([JSONMember("const", .string(word.name))] + meaning))
    }
    return [JSONMember("oneOf", .array(choices))]
  }

  private mutating func members(of object: ObjectShape) -> [JSONMember] {
    let properties = object.members.map { member in
      JSONMember(key: member.key, node: node(of: member.shape, about: member.about))
    }
    let required = object.required.map { JSONNode(.string($0)) }
    let isClosed = isStrict || !object.isOpen
    return Self.description(object.about)
      + [.type("object"), JSONMember("properties", .object(properties))]
      + (required.isEmpty ? [] : [JSONMember("required", .array(required))])
      + (isClosed ? [JSONMember("additionalProperties", .boolean(false))] : [])
  }

  /// Refers to an object's definition, which is made at its first use.
  private mutating func reference(to object: ObjectShape) -> JSONMember {
    if names.insert(object.name).inserted {
      let place = definitions.count
      definitions.append(JSONMember(object.name, .null))  // keeps the place while others are made
      definitions[place] = JSONMember(object.name, .object(members(of: object)))
    }
    return .reference(object.name)
  }
}

extension JSONMember {
  fileprivate init(_ key: String, _ value: JSONNode.Value) {
    self.init(key: key, node: JSONNode(value))
  }

  fileprivate static func type(_ name: String) -> JSONMember { JSONMember("type", .string(name)) }

  fileprivate static func reference(_ name: String) -> JSONMember {
    JSONMember("$ref", .string("#/$defs/\(name)"))
  }
}

extension [JSONMember] {
  /// Those of two bounds that are there.
  fileprivate static func bounds(
    _ lower: String, _ upper: String, _ low: JSONNumber?, _ high: JSONNumber?
  ) -> [JSONMember] {
    [(lower, low), (upper, high)].compactMap { key, bound in
      bound.map { JSONMember(key, .number($0)) }
    }
  }
}
