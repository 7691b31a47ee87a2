/// The version of the formats of files, which stands in them as `schema`.
enum SchemaVersion {
  /// The only version there is so far. Additions do not raise it; changes of meaning do.
  static let current = 1

  /// The key in files.
  static let member = ObjectShape.Member.required(
    "schema", .integer(1...current), "The version of this format.")

  /// The key that points editors to a schema; readers pass over it.
  static let pointer = ObjectShape.Member.optional(
    "$schema", .anything, "Where an editor finds the schema; not read.")
}

extension JSONCursor {
  /// Looks at a file's version before anything else: a newer one may differ in everything.
  ///
  /// - Parameter noun: What the file is, such as "rubric".
  /// - Returns: False if the file cannot be read on, which has been reported then.
  func checkSchema(of noun: String, _ problems: inout [Problem]) -> Bool {
    guard case .object(let members) = node.value,
      let member = members.first(where: { $0.has(key: SchemaVersion.member.key) })
    else { return true }
    let cursor = JSONCursor(member.node, path: path.appending(member.key))
    guard let version = cursor.integer(in: 1...Int.max, &problems) else { return false }
    if version > SchemaVersion.current {
      cursor.report(
        .other(
          "this \(noun) is made for a newer advisor: schema \(version); this one reads "
            + "\(SchemaVersion.current)",
          remedy: "update advisor, or use a \(noun) of schema \(SchemaVersion.current)",
          kind: .newerSchema), &problems)
    }
    return version <= SchemaVersion.current
  }
}
