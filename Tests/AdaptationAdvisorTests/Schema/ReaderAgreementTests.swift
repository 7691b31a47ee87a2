import Testing

@testable import AdaptationAdvisor

@Suite("Schemas and readers agree")
struct ReaderAgreementTests {
  @Test(
    "on the shipped files",
    arguments: [
      (SchemaDocument.rubric, EmbeddedFile.standard), (.prices, .prices), (.cases, .cases),
      (.sources, .sources),
    ])
  func shipped(_ document: SchemaDocument, _ file: EmbeddedFile) throws {
    let root = try JSONDocument(parsing: file.bytes).root
    #expect(try SchemaCheck(document).fault(root) == nil)
  }

  @Test("on a rubric with every single fault of form")
  func rubric() throws {
    try agree(.rubric, on: SmallRubric.text()) { bytes, problems in
      _ = JSONCursor.read(bytes, &problems).flatMap {
        RubricReader.read($0, digest: RubricDigest(of: []), &problems)
      }
    }
  }

  @Test("on answers with every single fault of form")
  func answers() throws {
    let text = """
      {"id": "i", "title": "t", "budget": "5k..20k", "time": "6w", "classes": 3, "gap": "domain",
       "latency_ms": "2s", "must_self_host": false, "data": "low", "$schema": "answers.json"}
      """
    try agree(.answers, on: text) { _ = Answers.read($0, &$1) }
  }

  @Test("on a price table with every single fault of form")
  func prices() throws {
    let schema = try SchemaCheck(.prices)
    let table = try JSONDocument(parsing: EmbeddedFile.prices.bytes).root
    let entries = table["entries"]?.elements ?? []
    // A table must be complete, so the faults go into the first entry of either form: a value, a range.
    let forms = ["value", "low"].compactMap { key in entries.firstIndex { $0[key] != nil } }
    #expect(forms.count == 2)
    for index in forms {
      for changed in Mutation.all(of: entries[index]) {
        var all = entries
        all[index] = changed
        let root = table.replacing("entries", by: JSONNode(.array(all)))
        check(schema, root) { _ = PriceTable.read($0, &$1) }
      }
    }
    for changed in Mutation.all(of: table.replacing("entries", by: JSONNode(.array([])))) {
      check(schema, changed) { _ = PriceTable.read($0, &$1) }
    }
  }

  @Test("on cases with every single fault of form, with and without a frame")
  func cases() throws {
    let schema = try SchemaCheck(.cases)
    let file = try JSONDocument(parsing: EmbeddedFile.cases.bytes).root
    let first = try #require(file["cases"]?.elements.first)
    for changed in Mutation.all(of: first) {
      check(schema, JSONNode(.array([changed]))) { _ = PublishedCase.read($0, &$1) }
    }
    for changed in Mutation.all(of: file.replacing("cases", by: JSONNode(.array([first])))) {
      check(schema, changed) { _ = PublishedCase.read($0, &$1) }
    }
  }

  @Test("on a table of sources with every single fault of form")
  func sources() throws {
    let text = """
      {"schema": 1, "updated": "2026-01-02", "sources": [{"key": "F001", "title": "T",
       "kind": "paper", "year": 2020, "address": "a", "claim": "c", "grade": "measured",
       "confidence": "copy", "retrieved": "2026-01-02"}]}
      """
    try agree(.sources, on: text) { _ = Source.read($0, &$1) }
  }

  @Test(
    "on how quantities are written",
    arguments: [
      "20", "20k", "$20k", " $ 20 K ", "1,200", "1_200", "12,00", ".5", "$.5", ".5M", "0M", "0 k",
      "0", "5.", "5..", "1...2", "1....5", "5k..20k", "5 .. 20", "..5", "2e9", "2e", "2e9k", "1e+3",
      "6w", "6m", "3mo", "1y", "10 Days", "300ms", "2s", "30B", "2bn", "1T", "-5", "1e99", "0x10",
      "nan", "12 34", "5-20", "１２", "$$5", "5$", "5k...20k", ".5..1", "$0k", "$0", "0d", ".5w",
      "00", "00k", "$00k", "007", "0,000", "0_500", "00.5", "0.5k", "0.125", "0.125k", ".125",
      "$ 0k",
      "k", "k..0k", "000..0000", "20.000", "$20.000", "20.000k", "20.0000", "1234.567", "020.000",
      "1,234.567", "20.000e3", "5.000..20k", "5..20.000", "2.500 .. 3", "0e3",
    ])
  func quantities(_ text: String) throws {
    let schema = try SchemaCheck(.answers)
    for question in [Question.budget, .time, .latency, .classes] {
      let value = JSONNode(
        .object([JSONMember(key: question.key, node: JSONNode(.string(text)))]))
      #expect(schema.accepts(value) == isWellFormed(text, for: question), "\(question.key)")
    }
  }

  /// Whether a text is written as an answer is; that its number is too small is another matter, which
  /// no pattern can say.
  private func isWellFormed(_ text: String, for question: Question) -> Bool {
    do throws(AnswerFault) {
      _ = try AnswerReader.answer(text, to: question)
      return true
    } catch {
      if case .tooFew = error { return true }
      return false
    }
  }

  private typealias Reader = ([UInt8], inout [Problem]) -> Void

  /// Both must say the same of every document with a single fault.
  private func agree(_ document: SchemaDocument, on text: String, _ read: Reader) throws {
    let root = Mutation.shortened(try JSONDocument(parsing: Array(text.utf8)).root)
    let schema = try SchemaCheck(document)
    #expect(schema.fault(root) == nil)
    let isLenient = document != .answers
    for changed in Mutation.eachAlone(in: root, mayBe: { schema.fault($0) == nil }) {
      check(schema, changed, isLenient: isLenient, read)
    }
  }

  /// What the schema refuses, the reader must report; what it accepts, the reader may only find
  /// fault with for what it means, which no schema can tell.
  private func check(
    _ schema: SchemaCheck, _ root: JSONNode, isLenient: Bool = true, _ read: Reader
  ) {
    let bytes = JSONWriter.bytes(of: root, layout: .compact)
    var problems: [Problem] = []
    read(bytes, &problems)
    if let fault = schema.fault(root) {
      #expect(!problems.isEmpty, "the reader accepts what the schema refuses: \(fault)")
    } else {
      let faults = problems.filter { !isLenient || $0.isForm }.map {
        $0.message(file: "", in: bytes)
      }
      #expect(faults.isEmpty, "the schema accepts what the reader refuses")
    }
  }
}

extension Problem {
  /// Whether it is about kinds, keys, ranges and words that do not depend on the document.
  fileprivate var isForm: Bool {
    switch fact {
    case .other, .unknownLevel, .json: false
    case .missingKeys, .unknownKey: !["scores", "points", "monotone"].contains(path?.lastKey)
    default: true
    }
  }
}
