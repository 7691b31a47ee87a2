/// Something to read about that is not a command, entry by entry: `help questions budget`.
public struct Topic: Hashable, Sendable {
  /// The word that selects the topic after `help`.
  public let name: String

  /// One sentence, ending with a period.
  public let summary: String

  /// What a page of the manual calls the section.
  public let heading: String

  /// What the topic consists of.
  public let entries: [Entry]

  /// Creates a topic; the heading is its name with a capital letter unless it is given.
  public init(_ name: String, _ summary: String, heading: String? = nil, entries: [Entry]) {
    self.name = name
    self.summary = summary
    self.heading = heading ?? name.prefix(1).uppercased() + name.dropFirst()
    self.entries = entries
  }

  /// One thing that the topic is about.
  public struct Entry: Hashable, Sendable {
    /// The word that selects the entry.
    public let name: String

    /// What it is, in one sentence.
    public let summary: String

    /// What there is to know about it, in the order given: labels and texts.
    public let rows: [Row]

    /// Creates an entry.
    public init(_ name: String, _ summary: String, rows: [Row] = []) {
      self.name = name
      self.summary = summary
      self.rows = rows
    }
  }

  /// A label with its text.
  public struct Row: Hashable, Sendable {
    /// The label, such as a level's name.
    public let label: String

    /// What it means.
    public let text: String

    /// Creates a row.
    public init(_ label: String, _ text: String) {
      self.label = label
      self.text = text
    }
  }

  /// The entry that a word selects; a dash or a space is as good as an underscore.
  func entry(_ word: String) -> Entry? {
    let plain = { (name: String) in
      String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }
    return entries.first { plain($0.name) == plain(word) }
  }
}
