/// What is needed of a published case to compare situations: its answers, and where the rest of it
/// stands.
struct CaseDigest: Sendable {
  let answers: Answers
  /// Where the case stands in the file.
  let text: Range<Int>
}

extension CaseDigest {
  /// Reads nothing of a case file but the answers: most runs show three cases out of all.
  ///
  /// - Parameter bytes: a file that is known to be in order.
  /// - Returns: none where something is not written as plainly as it could be.
  static func skim(_ bytes: [UInt8]) -> [CaseDigest]? {
    var reader = JSONReader(bytes: bytes, limits: JSONLimits())
    reader.goesOverLines = true
    var lines = AnswerLines(bytes)
    var digests: [CaseDigest] = []
    guard reader.find("cases"), reader.skipPlain(UInt8(ascii: "[")) else { return nil }
    repeat {
      reader.skipBlanks()
      let start = reader.offset
      guard reader.find("answers"), let end = lines.readObject(at: reader.offset) else {
        return nil
      }
      reader.offset = end
      // The rest of the case, and the brace that ends it.
      while reader.skipPlain(UInt8(ascii: ",")) || !reader.skipPlain(UInt8(ascii: "}")) {
        guard reader.offset < bytes.count else { return nil }
        reader.skipValue()
      }
      digests.append(CaseDigest(answers: lines.answers, text: start..<reader.offset))
      reader.skipBlanks()
    } while reader.skipPlain(UInt8(ascii: ","))
    return digests
  }
}

extension JSONReader {
  /// Goes into an object and to the value of a key.
  fileprivate mutating func find(_ key: String) -> Bool {
    skipBlanks()
    guard skipPlain(UInt8(ascii: "{")) else { return false }
    repeat {
      skipBlanks()
      guard let range = plainString() else { return false }
      skipBlanks()
      guard skipPlain(UInt8(ascii: ":")) else { return false }
      skipBlanks()
      if bytes[range].elementsEqual(key.utf8) { return true }
      skipValue()
    } while skipPlain(UInt8(ascii: ","))
    return false
  }
}
