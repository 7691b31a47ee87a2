import Arguments

@testable import AdaptationAdvisor
@testable import advisor

/// Any words after the program's name, one on each line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzFlags(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let words = bytes(start, count).split(separator: 0x0A, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  switch CommandTable.root.parse(words, environment: { _ in nil }) {
  case .failure(let failure):
    for width in [1, 40, 100] {
      Oracle.requirePrintable(failure.text(width: width), "message", lines: true)
    }
  case .help(let manual):
    Oracle.requirePrintable(manual.help(width: 80), "help", lines: true)
  case .run, .topic, .page, .version: break
  }
  var options = AnswerOptions()
  for (question, word) in zip(Question.allCases, words) { options.texts[question.key] = word }
  do throws(Failure) {
    let answers = try options.answers()
    for question in answers.answered {
      var again = Answers()
      try? again.set(question, to: answers.text(of: question) ?? "")
      Oracle.require(again[question] == answers[question], "another answer")
    }
  } catch {
    Oracle.requirePrintable(error.text(width: 80), "message", lines: true)
  }
  return 0
}
