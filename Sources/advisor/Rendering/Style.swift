/// Marks for a terminal that shows them; nothing elsewhere. Color never carries meaning alone.
struct Style {
  let isOn: Bool

  static let plain = Style(isOn: false)

  func bold(_ text: String) -> String { marked(text, "1") }
  func faint(_ text: String) -> String { marked(text, "2") }
  func green(_ text: String) -> String { marked(text, "32") }
  func yellow(_ text: String) -> String { marked(text, "33") }
  func red(_ text: String) -> String { marked(text, "31") }

  private func marked(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
