@testable import AdaptationAdvisor
@testable import advisor

private let advisor = Advisor()

/// Any run of lines: each that is not blank gets one line, whatever it holds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzBatch(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  var settings = BatchSettings()
  if let limit = LineLimit(word: "2000") { settings.lineLimit = limit }
  var answerer = LineAnswerer(advisor, settings)
  let block = Block(index: 0, firstLine: 1, content: .lines(bytes))
  guard let answer = try? answerer.answer(block) else { fatalError("not answered") }
  let numbers = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .enumerated().filter { $0.element.count > 2000 || !$0.element.allSatisfy(isSpace) }
    .map { $0.offset + 1 }
  let lines = answer.text.split(separator: UInt8(ascii: "\n"))
  Oracle.require(answer.text.isEmpty || answer.text.last == UInt8(ascii: "\n"), "no last end")
  Oracle.require(lines.count == numbers.count, "\(lines.count) lines for \(numbers.count)")
  Oracle.require(answer.tally.lines == lines.count, "counted \(answer.tally.lines)")
  for (line, number) in zip(lines, numbers) { check(Array(line), number) }
  return 0
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

private func check(_ line: [UInt8], _ number: Int) {
  Oracle.requirePrintable(String(decoding: line, as: UTF8.self), "line")
  guard let document = try? JSONDocument(parsing: line) else { fatalError("unreadable JSON") }
  var problems: [Problem] = []
  let object = JSONCursor(document.root).object(&problems)
  Oracle.require(object?["line"]?.integer(&problems) == number, "not line \(number)")
}
