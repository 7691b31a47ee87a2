import Testing

@testable import AdaptationAdvisor

@Suite("What a shell leaves of an amount")
struct ShellRemainsTests {
  private static func fault(_ text: String, _ question: Question = .budget) -> AnswerFault? {
    do throws(AnswerFault) {
      _ = try AnswerReader.answer(text, to: question)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "An amount whose first digit may have been read as a variable is refused with what was meant",
    arguments: [
      ("00k", "$200k"), ("0k", "$20k"), (".5M", "$2.5M"), ("00", "$200"), ("0000", "$20000"),
      (",500", "$2,500"), ("0,000", "$20,000"), ("00,000", "$200,000"), ("00.5", "$200.5"),
      ("0.000", "$20.000"), (".000", "$2.000"), ("k", "$2k"), ("007", "$2007"),
    ])
  func refused(text: String, meant: String) {
    #expect(Self.fault(text) == .shellVariable(text, of: .budget))
    let message = Self.fault(text)?.text ?? ""
    #expect(message.contains("'\(text)' looks like what a shell leaves of \(meant), "))
    #expect(message.contains("$2 as a variable"))
    #expect(message.contains("single quotes around it: '\(meant)'."))
  }

  @Test("So are the ends of a range, of which the second may have lost all its digits but zeros")
  func ranges() {
    #expect(Self.fault("k..0k") == .shellVariable("k", of: .budget))
    #expect(Self.fault("5k..0k") == .shellVariable("0k", of: .budget))
    #expect(Self.fault("000..0000") == .shellVariable("000", of: .budget))
  }

  @Test("Without a digit, a level may have been meant")
  func levels() {
    #expect(Self.fault("M")?.text.hasSuffix("Or a level: low, medium, high.") == true)
    #expect(Self.fault("q") == .notALevel("q", of: .budget))
  }

  @Test("Amounts that begin with a digit of their own are read", arguments: ["0", "0.5k", "0.5"])
  func fine(text: String) { #expect(Self.fault(text) == nil) }

  @Test("Only money is written with a dollar sign", arguments: ["00", ".5M", "0k", "0.125"])
  func counts(text: String) { #expect(Self.fault(text, .labeledExamples) == nil) }
}
