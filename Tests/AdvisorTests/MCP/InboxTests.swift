import Foundation
import Testing

@testable import advisor

@Suite("Lines of input become messages")
struct InboxTests {
  private static let lines = ["1", "2", "3"].map { Dialog.request("ping", id: $0) }

  /// The identifiers of the requests among some messages.
  private static func ids(_ messages: [Incoming]) -> [RequestID] {
    messages.compactMap { if case .request(let request) = $0 { request.id } else { nil } }
  }

  @Test("Wherever input is cut into pieces, the messages are the same")
  func pieces() {
    let bytes = Array(Self.lines.joined(separator: "\r\n\n \n").utf8) + [0x0A]
    for size in 1...bytes.count {
      var inbox = Inbox()
      var messages: [Incoming] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        messages += inbox.add(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(Self.ids(messages) == [.number("1"), .number("2"), .number("3")])
      #expect(messages.count == 3)
      #expect(inbox.finish() == nil)
    }
  }

  @Test("A last line without an end is a message, too")
  func unfinished() throws {
    var inbox = Inbox()
    #expect(inbox.add(Array(Self.lines[0].utf8)).isEmpty)
    let last = inbox.finish()
    #expect(Self.ids([try #require(last)]) == [.number("1")])
    #expect(inbox.finish() == nil)
  }

  @Test("A line that is too long is answered and forgotten, and the next is read")
  func long() throws {
    var inbox = Inbox()
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: Inbox.limit / 2 + 1)
    var messages: [Incoming] = []
    for _ in 0..<5 { messages += inbox.add(piece) }
    #expect(messages.isEmpty)
    messages = inbox.add(Array(("\n" + Self.lines[0] + "\n").utf8))
    try #require(messages.count == 2)
    guard case .faulty(let error, nil) = messages[0] else {
      Issue.record("The long line is no fault.")
      return
    }
    #expect(error.code == .invalidRequest)
    #expect(Self.ids(messages) == [.number("1")])
  }

  @Test("What is cancelled before it was begun is not begun")
  func cancelled() {
    var inbox = Inbox()
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#
    let messages = inbox.add(Array((Self.lines + [cancel, ""]).joined(separator: "\n").utf8))
    #expect(Self.ids(messages) == [.number("1"), .number("3")])
  }

  @Test("Cancelling touches nothing asked later, nor the opening, nor other identifiers")
  func notCancelled() {
    var inbox = Inbox()
    let cancel = #"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#
    let other = Dialog.request("ping", id: "\"1\"")
    let opening = Dialog.request("initialize")
    let lines = [other, opening, cancel, Self.lines[0], ""]
    let messages = inbox.add(Array(lines.joined(separator: "\n").utf8))
    #expect(Self.ids(messages) == [.text("1"), .number("1"), .number("1")])
  }
}
