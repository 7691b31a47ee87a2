/// The members of an object, in the order in which documents should have them.
///
/// A new key is one row of a table: readers accept it and the schema describes it from there on.
package struct ObjectShape: Hashable, Sendable {
  /// The name within its schema, such as `gate`.
  let name: String
  /// What such an object is, in a sentence; empty where its place says it all.
  let about: String
  package let members: [Member]
  /// Whether other keys may be there too: in what is written here and may grow, not in what is read.
  let isOpen: Bool
  /// Keys that must be there.
  let required: [String]
  /// Keys that may be left out.
  let optional: [String]

  package init(_ name: String, _ about: String, isOpen: Bool = false, _ members: [Member]) {
    self.name = name
    self.about = about
    self.members = members
    self.isOpen = isOpen
    required = members.filter(\.isRequired).map(\.key)
    optional = members.filter { !$0.isRequired }.map(\.key)
  }

  /// The JSON Schema (2020-12) of such an object, with all that it refers to.
  package var schema: JSONNode { JSONNode(.object(SchemaWriter.schema(of: .object(self)))) }

  /// One key of an object.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let shape: Shape
    let isRequired: Bool
    /// What it holds, in a sentence; empty where its key says it all.
    let about: String

    package static func required(
      _ key: String, _ shape: Shape, _ about: String
    ) -> Member {
      Member(key: key, shape: shape, isRequired: true, about: about)
    }

    package static func optional(
      _ key: String, _ shape: Shape, _ about: String
    ) -> Member {
      Member(key: key, shape: shape, isRequired: false, about: about)
    }
  }
}

extension JSONCursor {
  /// An object with the keys of a shape, see ``JSONCursor/object(required:optional:_:)``. Values
  /// are not looked at.
  package func object(_ shape: ObjectShape, _ problems: inout [Problem]) -> JSONObject? {
    object(required: shape.required, optional: shape.optional, &problems)
  }

  /// An object of one of several shapes, which the caller tells apart.
  func object(_ shapes: ShapeChoice, _ problems: inout [Problem]) -> JSONObject? {
    object(required: shapes.required, optional: shapes.optional, &problems)
  }
}
