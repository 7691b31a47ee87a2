/// Finds the spelling a writer most likely meant: one function for options, commands, levels, keys
/// and rule identifiers, so that every message suggests in the same way.
public enum Spelling {
  /// The candidate nearest to `word`, or none if nothing is near enough to be helpful.
  ///
  /// Distance counts insertions, deletions, substitutions and swaps of neighbors, ignoring case.
  /// The limit grows with length, `max(1, length / 3)`, so that short words attract no nonsense.
  /// The earlier of two equally near candidates wins. Where none is so near, but a single one is
  /// `word` with other words before or after it (`cost_usd` for `cost`), that one is meant; of
  /// several, a single one that ends in it; or else a single one that begins as it does, but for
  /// its last letter or its ending in `ing` (`labeled_examples` for `labels`, `prompt-engineering`
  /// for `prompting`).
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
    guard letters.count <= longest else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    if let best { return best.candidate }
    guard letters.count >= shortestPart else { return nil }
    let longer = candidates.filter { has(word, in: $0) }
    let ending = longer.filter { parts($0).suffix(parts(word).count) == parts(word)[...] }
    let isGerund =
      letters.count >= shortestPart + 3 && letters.suffix(3).elementsEqual("ing".unicodeScalars)
    let beginnings = (isGerund ? [1, 3] : [1]).map { count in
      candidates.filter { $0.lowercased().unicodeScalars.starts(with: letters.dropLast(count)) }
    }
    return ([longer, ending] + beginnings).first { $0.count == 1 }?.first
  }

  /// The candidates in the order of their likeness to `word`: those that hold it as a part first,
  /// then by distance. Of equals the earlier comes first.
  public static func nearestFirst(_ candidates: [String], to word: String) -> [String] {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longest))
    return candidates.enumerated().map { position, candidate in
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      return (candidate, has(word, in: candidate) ? 0 : 1, distance, position)
    }.sorted { ($0.1, $0.2, $0.3) < ($1.1, $1.2, $1.3) }.map(\.0)
  }

  /// Words longer than this get no suggestion, which bounds the work on hostile input.
  private static let longest = 64

  /// Shorter words are parts of too many others.
  private static let shortestPart = 4

  /// Whether a word is some of the parts, between hyphens and underscores, of a longer one.
  private static func has(_ word: String, in candidate: String) -> Bool {
    let (parts, all) = (parts(word), parts(candidate))
    guard !parts.isEmpty, parts.count < all.count else { return false }
    return (0...(all.count - parts.count)).contains { start in
      all[start...].starts(with: parts)
    }
  }

  private static func parts(_ word: String) -> [Substring] {
    word.lowercased().split { $0 == "-" || $0 == "_" }
  }

  /// The optimal string alignment distance: edits with swaps of neighbors, each costing one.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var older = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i]
      for j in 1...b.count {
        let substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
        var cost = min(substitution, previous[j] + 1, current[j - 1] + 1)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          cost = min(cost, older[j - 2] + 1)
        }
        current.append(cost)
      }
      older = previous
      previous = current
    }
    return previous[b.count]
  }
}
