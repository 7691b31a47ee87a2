import Foundation

@testable import AdaptationAdvisor

/// Checks values against JSON Schema: the keywords that are used here, and no others.
struct SchemaCheck {
  private let root: JSONNode
  private let definitions: [String: JSONNode]
  private let expressions: [String: NSRegularExpression]

  init(_ document: SchemaDocument, isStrict: Bool = false) throws {
    try self.init(document.node(isStrict: isStrict))
  }

  init(_ schema: JSONNode) throws {
    root = schema
    definitions = Dictionary(
      uniqueKeysWithValues: (root["$defs"]?.members ?? []).map { ("#/$defs/\($0.key)", $0.node) })
    let patterns = Set(root.strings(under: "pattern"))
    expressions = Dictionary(
      uniqueKeysWithValues: try patterns.map { ($0, try NSRegularExpression(pattern: $0)) })
  }

  /// Whether the schema accepts a value.
  func accepts(_ value: JSONNode) -> Bool { fault(value, root, at: .root) == nil }

  /// The first thing that the schema refuses, as a path; none if it accepts the value.
  func fault(_ value: JSONNode) -> String? { fault(value, root, at: .root) }

  private func fault(_ value: JSONNode, _ schema: JSONNode, at path: JSONPath) -> String? {
    for member in schema.members {
      let fault: String? =
        switch member.key {
        case "$schema", "$id", "title", "description", "$defs", "additionalProperties": nil
        case "$ref":
          definitions[member.node.string].map { self.fault(value, $0, at: path) } ?? "\(path): $ref"
        case "type": Self.isOfType(value, member.node.string) ? nil : "\(path): type"
        case "const": value.text == member.node.text ? nil : "\(path): const"
        case "enum": Self.isAmong(value, member.node.elements) ? nil : "\(path): enum"
        case "anyOf":
          member.node.elements.contains { self.fault(value, $0, at: path) == nil }
            ? nil : "\(path): anyOf"
        case "oneOf":
          member.node.elements.count { self.fault(value, $0, at: path) == nil } == 1
            ? nil : "\(path): oneOf"
        case "pattern": matches(value.string, member.node.string) ? nil : "\(path): pattern"
        case "minimum": value.number < member.node.number ? "\(path): minimum" : nil
        case "maximum": value.number > member.node.number ? "\(path): maximum" : nil
        case "minItems":
          value.elements.count < Int(member.node.number) ? "\(path): minItems" : nil
        case "maxItems":
          value.elements.count > Int(member.node.number) ? "\(path): maxItems" : nil
        case "required":
          member.node.elements.map(\.string).first { value[$0] == nil }
            .map { "\(path): no \($0)" }
        case "properties":
          value.members.firstFault { part in
            member.node[part.key].flatMap {
              self.fault(part.node, $0, at: path.appending(part.key))
            }
          }
        case "items":
          value.elements.enumerated().firstFault {
            self.fault($0.element, member.node, at: path.appending($0.offset))
          }
        default: "unknown keyword \(member.key)"
        }
      if let fault { return fault }
    }
    return additional(value, schema, at: path)
  }

  /// What is wrong with the members that `properties` does not name.
  private func additional(_ value: JSONNode, _ schema: JSONNode, at path: JSONPath) -> String? {
    guard let rule = schema["additionalProperties"] else { return nil }
    let properties = schema["properties"]
    return value.members.firstFault { part in
      guard properties?[part.key] == nil else { return nil }
      if case .boolean(false) = rule.value { return "\(path): unknown \(part.key)" }
      return self.fault(part.node, rule, at: path.appending(part.key))
    }
  }

  private static func isAmong(_ value: JSONNode, _ elements: [JSONNode]) -> Bool {
    let text = value.text
    return elements.contains { $0.kind == value.kind && $0.text == text }
  }

  private static func isOfType(_ value: JSONNode, _ type: String) -> Bool {
    switch value.value {
    case .null: type == "null"
    case .boolean: type == "boolean"
    case .number(let number):
      type == "number" || type == "integer" && number.double.map { $0 == $0.rounded() } == true
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    let all = NSRange(text.startIndex..., in: text)
    return expressions[pattern]?.firstMatch(in: text, range: all) != nil
  }
}

extension Sequence {
  /// The first fault of any element. A lazy collection would look for it twice, at every level.
  fileprivate func firstFault(_ find: (Element) -> String?) -> String? {
    for element in self {
      if let fault = find(element) { return fault }
    }
    return nil
  }
}

extension JSONNode {
  var members: [JSONMember] { if case .object(let members) = value { members } else { [] } }
  var elements: [JSONNode] { if case .array(let elements) = value { elements } else { [] } }
  var string: String { if case .string(let text) = value { text } else { "" } }
  var number: Double { if case .number(let number) = value { number.double ?? 0 } else { 0 } }
  var text: String { String(decoding: JSONWriter.bytes(of: self, layout: .compact), as: UTF8.self) }

  subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.node }

  /// All strings under a key, at any depth.
  func strings(under key: String) -> [String] {
    elements.flatMap { $0.strings(under: key) }
      + members.flatMap { member in
        (member.key == key && !member.node.string.isEmpty ? [member.node.string] : [])
          + member.node.strings(under: key)
      }
  }
}
