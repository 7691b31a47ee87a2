/// Every name that a rubric file gives and every name that it refers to, found without reading it.
struct References {
  /// Every identifier.
  private(set) var ids: Set<String> = []
  /// How often strategies and criteria are named.
  private(set) var strategies: [String: Int] = [:]
  private(set) var criteria: [String: Int] = [:]

  /// No names.
  init() {}

  init(_ root: JSONCursor) { collect(root.node, nil) }

  /// What the value of a key names.
  private enum Role {
    case id, strategy, criterion
    /// An object whose keys are strategies.
    case byStrategy
    /// Answers, which are given in a vocabulary of their own.
    case answers
  }

  private static let roles: [(key: String, role: Role)] = [
    ("id", .id), ("criterion", .criterion), ("strategy", .strategy), ("strategies", .strategy),
    ("for", .strategy), ("ruled_out", .strategy), ("scores", .byStrategy),
    ("points", .byStrategy), ("monotone", .byStrategy), ("given", .answers),
  ]

  private mutating func collect(_ node: JSONNode, _ role: Role?) {
    switch node.value {
    case .array(let elements):
      for element in elements { collect(element, role) }
    case .object(let members):
      for member in members {
        if role == .byStrategy { strategies[member.key, default: 0] += 1 }
        let role = Self.roles.first { member.has(key: $0.key) }?.role
        if role != .answers { collect(member.node, role) }
      }
    case .string(let text):
      switch role {
      case .id: ids.insert(text)
      case .criterion: criteria[text, default: 0] += 1
      case .strategy: strategies[text, default: 0] += 1
      case .byStrategy, .answers, nil: break
      }
    default: break
    }
  }
}

extension RubricReader {
  /// Takes a strategy or criterion that goes by another name everywhere else for what it is called
  /// there, so that the one slip is told once.
  mutating func acceptRenamed(
    _ object: JSONObject, _ problems: inout [Problem]
  ) {
    if let (index, name) = Self.renamed(strategies, references.strategies, least: 3) {
      report(object["strategies"], index, name, references.strategies, "strategy", &problems)
      strategies[index] = name
    }
    if let (index, name) = Self.renamed(criteria, references.criteria, least: 2) {
      report(object["criteria"], index, name, references.criteria, "criterion", &problems)
      criteria[index] = name
    }
  }

  /// The position of the one name that is never used, and the one that is used in its place often.
  private static func renamed(
    _ declared: [String], _ used: [String: Int], least: Int
  ) -> (Int, String)? {
    let idle = declared.indices.filter { used[declared[$0]] == nil }
    let strange = used.filter { !declared.contains($0.key) && $0.value >= least }
    guard idle.count == 1, strange.count == 1, let name = strange.first?.key else { return nil }
    return (idle[0], name)
  }

  private func report(
    _ section: JSONCursor?, _ index: Int, _ name: String, _ used: [String: Int], _ noun: String,
    _ problems: inout [Problem]
  ) {
    let objects = section?.objectsWithin ?? []
    guard objects.indices.contains(index), let id = objects[index]["id"] else { return }
    let declared = noun == "strategy" ? strategies[index] : criteria[index]
    id.report(
      .other(
        "no rule names \(Echo.quoted(declared)), but \(Echo.quoted(name)), which is no \(noun), "
          + "is named in \(used[name] ?? 0) places",
        remedy: "call the \(noun) \(Echo.quoted(name)) here, or \(Echo.quoted(declared)) there",
        kind: .misspelledName), &problems)
  }
}
