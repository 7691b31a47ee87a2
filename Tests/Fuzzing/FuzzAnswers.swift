@testable import AdaptationAdvisor

private let advisor = Advisor()

/// Any line of a batch: answers that give a decision, or errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzAnswers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  checkShortWay(bytes)
  do throws(DocumentError) {
    let answers = try Answers(json: bytes)
    check(answers)
  } catch {
    Oracle.check(error, in: bytes)
    _ = DocumentError.id(in: bytes)
  }
  return 0
}

private func check(_ answers: Answers) {
  guard let node = try? OrderedJSONEncoder().node(of: answers) else { fatalError("not encoded") }
  Oracle.roundTrip(node)
  let again = try? Answers(json: JSONWriter.bytes(of: node, layout: .compact))
  Oracle.require(again == answers, "answers change when they are written and read")
  guard let decision = try? advisor.decide(answers) else { return }
  Oracle.require(0...100 ~= decision.margin, "margin \(decision.margin)")
  for standing in decision.standings {
    Oracle.require(0...100 ~= standing.score, "score \(standing.score)")
  }
}

/// What is read the short way is what the full reader reads.
private func checkShortWay(_ bytes: [UInt8]) {
  var lines = AnswerLines(bytes)
  guard !bytes.contains(UInt8(ascii: "\n")), lines.read(at: 0) == bytes.count else { return }
  Oracle.require((try? Answers(json: bytes)) == lines.answers, "the short way reads otherwise")
}
