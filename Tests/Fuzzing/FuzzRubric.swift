@testable import AdaptationAdvisor

private let situations = [
  #"{"budget":"20k","time":"6w","labeled_examples":2000,"gap":"behavior"}"#,
  #"{"data":"none","budget":"low","must_self_host":true}"#,
].compactMap { try? Answers(json: Array($0.utf8)) }

/// Any rubric file: a rubric that decides, or errors.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzRubric(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = bytes(start, count)
  do throws(DocumentError) {
    check(try Rubric(json: bytes), bytes)
  } catch {
    Oracle.check(error, in: bytes)
  }
  return 0
}

private func check(_ rubric: Rubric, _ bytes: [UInt8]) {
  guard let root = try? JSONDocument(parsing: bytes).root,
    let again = try? Rubric(json: JSONWriter.bytes(of: root, layout: .compact))
  else { fatalError("the rubric cannot be written and read again") }
  Oracle.require(
    again.criteria == rubric.criteria && again.gates == rubric.gates
      && again.adjustments == rubric.adjustments && again.techniques == rubric.techniques,
    "the rubric changes when it is written and read")
  _ = rubric.outline
  guard let advisor = try? Advisor(rubric: rubric) else { return }
  for answers in situations {
    guard let decision = try? advisor.decide(answers) else { continue }
    Oracle.require(decision.margin.isFinite, "margin \(decision.margin)")
    for standing in decision.standings {
      Oracle.require(0...100 ~= standing.score, "score \(standing.score)")
    }
  }
}
