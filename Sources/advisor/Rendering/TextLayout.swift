/// Lays text out in a fixed number of columns.
struct TextLayout {
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) { self.width = max(40, width) }

  /// Adds lines as they are.
  mutating func add(_ lines: String...) { self.lines += lines }

  /// Adds an empty line, unless the last line is empty already.
  mutating func gap() { if lines.last?.isEmpty == false { lines.append("") } }

  /// Adds a paragraph, broken between words: the first line behind `lead`, the others indented.
  mutating func paragraph(_ text: String, lead: String = "", indent: Int? = nil) {
    let indent = String(repeating: " ", count: indent ?? lead.count)
    var line = lead
    var isFresh = true
    for word in text.split(separator: " ") {
      if !isFresh, line.count + 1 + word.count > width {
        lines.append(line)
        line = indent
        isFresh = true
      }
      line += (isFresh ? "" : " ") + word
      isFresh = false
    }
    lines.append(line)
  }

  /// A paragraph by itself, in lines.
  static func lines(of text: String, width: Int) -> [String] {
    var layout = TextLayout(width: width)
    layout.paragraph(text)
    return layout.lines
  }

  /// All lines, each ended.
  var text: String { lines.map { $0 + "\n" }.joined() }
}

extension String {
  /// The text followed by spaces up to a width.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text behind spaces up to a width.
  func alignedRight(in width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// The text cut to a width, with an ellipsis where something is missing.
  func shortened(to width: Int) -> String {
    count <= width ? self : String(prefix(max(0, width - 1))) + "…"
  }
}
