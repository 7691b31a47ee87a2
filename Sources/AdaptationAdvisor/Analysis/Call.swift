/// How firm a recommendation is.
public enum Call: String, Codable, Hashable, Sendable, CaseIterable {
  /// The lead is large and hardly anything left open could change it.
  case clear
  /// The lead is real but could be lost.
  case leaning
  /// The two best are too near to tell apart.
  case close
}
