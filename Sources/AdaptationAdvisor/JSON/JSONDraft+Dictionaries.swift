extension JSONDraft {
  /// Whether an object was encoded by a dictionary, whose order differs from run to run and whose
  /// keys are all different.
  func isDictionary(_ value: Int) -> Bool {
    values[value].keys.map { $0 == Self.dictionaryKeys } ?? false
  }

  /// The type is private to the standard library, and known by encoding a dictionary.
  private static let dictionaryKeys: ObjectIdentifier? = {
    let draft = JSONDraft()
    try? [String: Int]().encode(to: DraftEncoder(draft: draft, value: 0))
    return draft.values[0].keys
  }()

  /// Puts the members of all dictionaries into the order of their keys.
  func sortDictionaries() {
    for value in values.indices where isDictionary(value) {
      let sorted = contents(of: value).sorted { precedes($0, $1) }
      link(sorted, in: value)
    }
  }

  /// Whether the key of one member comes before that of another, by the bytes of its text in JSON.
  private func precedes(_ one: Int, _ other: Int) -> Bool {
    // Without the quote and the colon at the end, which would come after a space.
    tokens[values[one].key.dropLast(2)].lexicographicallyPrecedes(
      tokens[values[other].key.dropLast(2)])
  }
}
