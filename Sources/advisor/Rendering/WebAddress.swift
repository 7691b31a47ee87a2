/// An address that a document may link to: `http` or `https`, in characters that mean nothing to
/// HTML or Markdown but themselves once quoted.
struct WebAddress: Hashable, Sendable {
  let text: String

  /// The address, or none if it is not one to link to. Papers known by their arXiv number are
  /// found at arxiv.org.
  init?(_ text: String) {
    let address =
      text.hasPrefix("arXiv:") ? "https://arxiv.org/abs/" + text.dropFirst(6) : text
    guard address.hasPrefix("https://") || address.hasPrefix("http://"),
      address.utf8.allSatisfy(Self.isAllowed)
    else { return nil }
    self.text = address
  }

  /// The characters of RFC 3986, without the apostrophe.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?#[]@!$&()*+,;=%".utf8.contains(byte)
    }
  }
}
