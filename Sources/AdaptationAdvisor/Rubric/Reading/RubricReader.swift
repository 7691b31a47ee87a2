/// Reads a rubric file, reporting everything that is wrong with it at once.
struct RubricReader {
  /// Identifiers of the strategies and criteria, once they are read.
  var strategies: [String] = []
  var criteria: [String] = []
  /// Every name in the file, for telling what one that is out of place belongs to.
  let references: References
  /// Every rule's and criterion's identifier that was seen.
  private var ids: Set<String> = []

  private init(references: References) { self.references = references }

  /// The rubric, or none if something that the rest depends on is missing.
  ///
  /// Names are looked at together only if something is wrong, for telling it better: whatever is
  /// told by them is wrong without them as well.
  static func read(
    _ root: JSONCursor, digest: RubricDigest, _ problems: inout [Problem]
  ) -> Rubric? {
    let before = problems
    var reader = RubricReader(references: References())
    let rubric = reader.rubric(root, digest: digest, &problems)
    if problems.isEmpty { return rubric }
    problems = before
    reader = RubricReader(references: References(root))
    return reader.rubric(root, digest: digest, &problems)
  }

  private mutating func rubric(
    _ root: JSONCursor, digest: RubricDigest, _ problems: inout [Problem]
  ) -> Rubric? {
    guard root.checkSchema(of: "rubric", &problems) else { return nil }
    if let mistaken = DocumentKind.rubric.mistaken(root) {
      problems.append(mistaken)
      return nil
    }
    guard let object = root.object(RubricShape.rubric, &problems) else { return nil }
    strategies = names(object["strategies"])
    criteria = names(object["criteria"])
    acceptRenamed(object, &problems)
    let entries = list(object["strategies"], count: 1...Self.most, &problems) {
      $0.entry($1, &$2)
    }
    // Where there is nothing to choose from or by, everything else would be wrong as well.
    guard !strategies.isEmpty else { return nil }
    if criteria.isEmpty {
      _ = list(object["criteria"], count: 1...Self.most, &problems) { $0.criterion($1, &$2) }
      return nil
    }
    _ = object["review_after_months"]?.integer(in: 1...1200, &problems)
    let levels = list(object["levels"], &problems) { $0.levelMeaning($1, &$2) }
    checkMeanings(object["levels"], &problems)
    let estimates = list(object["estimates"], &problems) { $0.estimate($1, &$2) }
    checkLast(object["estimates"], "estimate", &problems)
    checkEstimated(object["strategies"], object["estimates"], &problems)
    let criteria = list(object["criteria"], count: 1...Self.most, &problems) {
      $0.criterion($1, &$2)
    }
    let gates = list(object["gates"], &problems) { $0.gate($1, &$2) }
    let adjustments = list(object["adjustments"], &problems) { $0.adjustment($1, &$2) }
    let call = object["call"].flatMap { self.call($0, &problems) }
    let techniques = list(object["techniques"], &problems) { $0.technique($1, &$2) }
    checkLast(object["techniques"], "base technique", kind: "base", &problems)
    let tradeOffs = list(object["trade_offs"], &problems) { $0.tradeOff($1, &$2) }
    let plan = list(object["plan"], &problems) { $0.stage($1, &$2) }
    let warnings = list(object["warnings"], &problems) { $0.warning($1, &$2) }
    let priors = list(object["priors"], &problems) { $0.prior($1, &$2) }
    checkPriors(object["priors"], priors, &problems)
    guard let name = object["name"]?.text(&problems),
      let version = object["version"]?.text(&problems),
      let updated = object["updated"]?.text(&problems),
      let about = object["about"]?.text(&problems), let call, !entries.isEmpty, !criteria.isEmpty
    else { return nil }
    if criteria.count == self.criteria.count, criteria.allSatisfy({ $0.weight == 0 }) {
      object["criteria"]?.report(
        .other("all weights are 0", remedy: "give a criterion one above 0", kind: .noEffect),
        &problems)
    }
    var rubric = Rubric(
      name: name, version: version, digest: digest, about: about, updated: updated,
      strategies: entries, criteria: criteria, levels: levels, estimates: estimates, gates: gates,
      adjustments: adjustments, call: call, techniques: techniques, tradeOffs: tradeOffs,
      plan: plan, warnings: warnings, priors: priors)
    let tests = tests(object["tests"], of: rubric, isSound: problems.isEmpty, &problems)
    rubric.testList = .read(tests)
    rubric.sources = object["sources"].flatMap { Source.list($0, &problems) } ?? []
    checkThresholds(rubric, root, &problems)
    return rubric
  }

  /// The most strategies and the most criteria that there can be.
  static let most = 64

  /// The identifiers of the objects in an array, as far as they have any and there may be so many.
  private func names(_ cursor: JSONCursor?) -> [String] {
    guard case .array(let elements) = cursor?.node.value else { return [] }
    return elements.prefix(Self.most).compactMap { element in
      guard case .object(let members) = element.value,
        case .string(let id) = members.first(where: { $0.has(key: "id") })?.node.value
      else { return nil }
      return id
    }
  }

  /// Reads every element of an array, leaving out those that cannot be read.
  mutating func list<Element>(
    _ cursor: JSONCursor?, count: ClosedRange<Int> = 0...4096, _ problems: inout [Problem],
    _ read: (inout Self, JSONCursor, inout [Problem]) -> Element?
  ) -> [Element] {
    guard let elements = cursor?.array(count: count, &problems) else { return [] }
    return elements.compactMap { read(&self, $0, &problems) }
  }

  /// What every rule has; its text stands under `because`, or under another key.
  mutating func rule(
    _ object: JSONObject, textKey: String = "because", _ problems: inout [Problem]
  ) -> Rule? {
    let id = uniqueID(object["id"], &problems)
    let because = object[textKey]?.text(&problems)
    let sources = sources(object["sources"], &problems)
    guard let id, let because, let sources else { return nil }
    return Rule(id: id, because: because, sources: sources)
  }

  /// Keys of sources, at least one and each once.
  func sources(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> [String]? {
    var seen: [String] = []
    seen.reserveCapacity(4)
    return cursor?.list(count: 1...64, &problems) { cursor, problems in
      guard let key = cursor.text(&problems) else { return nil }
      if seen.contains(key) {
        cursor.report(
          .other("\(Echo.quoted(key)) is cited twice", remedy: "cite it once", kind: .repetition),
          &problems)
      }
      seen.append(key)
      return key
    }
  }

  /// An identifier that nothing before it has.
  mutating func uniqueID(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> String? {
    let id = cursor?.text(&problems)
    if let id, !ids.insert(id).inserted {
      cursor?.report(
        .other(
          "the id \(Echo.quoted(id)) is used twice", remedy: "give each rule its own",
          kind: .duplicateID), &problems)
    }
    return id
  }

  /// Positions of the strategies that a list names, each once; none if one cannot be read.
  func positions(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> [Int]? {
    var seen: [Int] = []
    return cursor?.list(count: 1...64, &problems) { cursor, problems in
      let position = strategy(cursor, &problems)
      if let position, seen.contains(position) {
        cursor.report(
          .other(
            "\(Echo.quoted(strategies[position])) is named twice", remedy: "name it once",
            kind: .repetition), &problems)
        return nil
      }
      seen += [position].compactMap { $0 }
      return position
    }
  }

  /// Positions of the strategies that a value names: one by itself, or a list of them.
  func oneOrMore(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> [Int]? {
    guard case .string = cursor?.node.value else { return positions(cursor, &problems) }
    return strategy(cursor, &problems).map { [$0] }
  }

  /// Position of the strategy that a value names.
  func strategy(_ cursor: JSONCursor?, _ problems: inout [Problem]) -> Int? {
    cursor?.choice(among: strategies, noun: "strategy", &problems).flatMap(strategies.firstIndex)
  }

  /// Numbers by strategy, such as scores: a number for each position, 0 where none is given.
  ///
  /// - Parameter wanted: positions that must be there, and no others; none to allow any.
  func byStrategy(
    _ cursor: JSONCursor?, in range: ClosedRange<Int>, wanted: [Int]? = nil,
    _ problems: inout [Problem]
  ) -> [Int]? {
    let names = wanted.map { $0.map { strategies[$0] } }
    let object = cursor?.object(
      required: names ?? [], optional: names == nil ? strategies : [], &problems)
    guard let object else { return nil }
    return strategies.map { object[$0]?.integer(in: range, &problems) ?? 0 }
  }
}
