import AdaptationAdvisor

/// What ties a response to its request: a text or a whole number, given back as it was written.
enum RequestID: Hashable, Sendable {
  case text(String)
  /// The digits, of which there may be more than a machine word holds.
  case number(String)

  /// - Returns: None for anything that may not identify a request: `null`, fractions, containers.
  init?(_ node: JSONNode) {
    switch node.value {
    case .string(let text): self = .text(text)
    case .number(let number) where number.text.allSatisfy { $0 == "-" || $0.isWholeNumber }:
      self = .number(number.text)
    default: return nil
    }
  }

  /// Adds the identifier to a line of JSON.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): bytes.appendJSON(text)
    case .number(let digits): bytes += digits.utf8
    }
  }
}
