/// Finds the spelling a writer most likely meant: one function for options, commands, levels, keys
/// and rule identifiers, so that every message suggests in the same way.
public enum Spelling {
  /// The candidate nearest to `word`, or none if nothing is near enough to be helpful.
  ///
  /// Distance counts insertions, deletions, substitutions and swaps of neighbors, ignoring case.
  /// The limit grows with length, `max(1, length / 3)`, so that short words attract no nonsense.
  /// The earlier of two equally near candidates wins.
  public static func nearest(to word: String, among candidates: [String]) -> String? {
    let letters = Array(word.lowercased().unicodeScalars.prefix(longest + 1))
    guard letters.count <= longest else { return nil }
    let limit = max(1, letters.count / 3)
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let distance = distance(letters, Array(candidate.lowercased().unicodeScalars))
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Words longer than this get no suggestion, which bounds the work on hostile input.
  private static let longest = 64

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
