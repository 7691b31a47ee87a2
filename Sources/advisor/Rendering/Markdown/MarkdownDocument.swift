/// A Markdown document in the making: blocks with an empty line between them.
struct MarkdownDocument {
  private var blocks: [String] = []

  /// The document, with a final line feed.
  var text: String { blocks.joined(separator: "\n\n") + "\n" }

  mutating func heading(_ level: Int, _ text: Markdown) {
    blocks.append(String(repeating: "#", count: level) + " " + text.source)
  }

  mutating func paragraph(_ text: Markdown) { blocks.append(text.source) }

  /// A list with a line for each item; nothing if there are none.
  mutating func bullets(_ items: [Markdown]) {
    guard !items.isEmpty else { return }
    blocks.append(items.map { "* " + $0.source }.joined(separator: "\n"))
  }

  /// A list whose items are counted from 1; nothing if there are none.
  mutating func numbered(_ items: [Markdown]) {
    guard !items.isEmpty else { return }
    blocks.append(
      items.enumerated().map { "\($0.offset + 1). " + $0.element.source }.joined(separator: "\n"))
  }

  /// A table.
  ///
  /// - Parameter figures: the columns that hold figures, which are set to the right.
  mutating func table(_ header: [Markdown], _ rows: [[Markdown]], figures: Range<Int> = 0..<0) {
    let rule = header.indices.map { figures.contains($0) ? " ---: |" : " --- |" }.joined()
    let lines = ([header] + rows).map { row in "|" + row.map { " \($0.source) |" }.joined() }
    blocks.append(([lines[0], "|" + rule] + lines.dropFirst()).joined(separator: "\n"))
  }

  /// A block of code as it is, fenced by more backticks than it has in a row.
  mutating func code(_ text: String, in language: String) {
    var longest = 0
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(3, longest + 1))
    blocks.append("\(fence)\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")\(fence)")
  }

  /// Data about the document, before everything else.
  mutating func frontMatter(_ lines: [String]) {
    blocks.append((["---"] + lines + ["---"]).joined(separator: "\n"))
  }
}
