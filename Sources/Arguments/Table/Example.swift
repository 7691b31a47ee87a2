/// A command line worth imitating.
public struct Example: Hashable, Sendable {
  /// The command line as typed.
  public let command: String

  /// What it shows, one sentence.
  public let shows: String

  /// Creates an example.
  public init(_ command: String, _ shows: String) {
    self.command = command
    self.shows = shows
  }
}
