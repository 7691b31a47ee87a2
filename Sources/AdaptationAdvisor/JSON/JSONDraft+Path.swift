extension JSONDraft {
  /// The way to a value from the outside in. It is looked for where somebody asks, which is where
  /// something cannot be encoded.
  func path(to value: Int) -> [any CodingKey] {
    path(to: value, from: 0) ?? []
  }

  private func path(to value: Int, from outer: Int) -> [Step]? {
    if value == outer { return [] }
    let isArray = values[outer].kind == .array
    for (position, inner) in contents(of: outer).enumerated() where inner <= value {
      guard let rest = path(to: value, from: inner) else { continue }
      return [isArray ? Step(position) : Step(key: tokens[values[inner].key.dropLast()])] + rest
    }
    return nil
  }

  /// A key or position on the way.
  private struct Step: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ position: Int) {
      stringValue = "Index \(position)"
      intValue = position
    }

    /// - Parameter key: The string literal in JSON.
    init(key: ArraySlice<UInt8>) {
      if case .string(let string)? = try? JSONDocument(parsing: Array(key)).root.value {
        stringValue = string
      } else {
        stringValue = String(decoding: key, as: UTF8.self)
      }
      intValue = nil
    }

    init?(intValue: Int) { self.init(intValue) }
    init?(stringValue: String) { return nil }
  }
}
