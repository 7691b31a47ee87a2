/// What a shell should offer for a value whose choices cannot be listed.
public enum Completion: Hashable, Sendable {
  /// Nothing can be offered.
  case nothing
  /// The names of files.
  case files
}
