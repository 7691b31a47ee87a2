import AdaptationAdvisor

/// Turns pieces of input into messages, one a line, holding at most one unfinished line.
struct Inbox: Sendable {
  /// The longest line that is read, in bytes.
  static let limit = 1 << 20

  /// The beginning of a line whose end has not come yet.
  private var line: [UInt8] = []
  private var isTooLong = false

  /// The messages whose lines a piece of input completes.
  ///
  /// Of requests that are cancelled within the same piece nothing is left: they were not begun.
  mutating func add(_ bytes: [UInt8]) -> [Incoming] {
    var messages: [Incoming] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      hold(rest[..<end])
      if let message = takeLine() { messages.append(message) }
      rest = rest[(end + 1)...]
    }
    hold(rest)
    return Self.withoutCancelled(messages)
  }

  /// The message of the last line, if it was not ended.
  mutating func finish() -> Incoming? { takeLine() }

  private mutating func hold(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong else { return }
    line += bytes
    if line.count > Self.limit {
      isTooLong = true
      line = []
    }
  }

  /// The message of the line that is held; none if the line is blank.
  private mutating func takeLine() -> Incoming? {
    defer { (line, isTooLong) = ([], false) }
    if isTooLong { return Incoming(nil) }
    let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    return isBlank ? nil : Incoming(line)
  }

  private static func withoutCancelled(_ messages: [Incoming]) -> [Incoming] {
    var cancelled: Set<RequestID> = []
    var kept: [Incoming] = []
    // From the end: only what was asked before it was cancelled.
    for message in messages.reversed() {
      switch message {
      case .notification("notifications/cancelled", let parameters):
        if let id = parameters?["requestId"].flatMap(RequestID.init) { cancelled.insert(id) }
      case .request(let request)
      where request.method != Method.initialize.rawValue && cancelled.contains(request.id):
        cancelled.remove(request.id)
      default: kept.append(message)
      }
    }
    return kept.reversed()
  }
}
