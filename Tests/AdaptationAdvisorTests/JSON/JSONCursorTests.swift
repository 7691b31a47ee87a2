import Testing

@testable import AdaptationAdvisor

struct JSONCursorTests {
  private enum Level: String, CaseIterable {
    case exploratory, standard, high, critical
  }

  /// What a reader reads and complains about, as messages.
  private func messages(
    _ text: String, _ read: (JSONCursor, inout [Problem]) -> Void
  ) -> [String] {
    let bytes = Array(text.utf8)
    var problems: [Problem] = []
    if let cursor = JSONCursor.read(bytes, &problems) { read(cursor, &problems) }
    return problems.map { $0.message(file: "f", in: bytes) }
  }

  @Test("Reads a value of every kind")
  func reads() {
    let text = """
      {"id": "r1", "s": "", "t": "x", "b": false, "n": 1e-1, "i": 2e3, "l": "high",
       "c": "two", "a": [3, 4], "o": {"k1": 1, "k2": 2}}
      """
    let found = messages(text) { root, problems in
      let keys = ["id", "s", "t", "b", "n", "i", "l", "c", "a"]
      let object = root.object(required: keys, optional: ["o", "absent"], &problems)
      #expect(object?.id == "r1")
      #expect(object?["s"]?.string(&problems) == "")
      #expect(object?["t"]?.text(&problems) == "x")
      #expect(object?["b"]?.boolean(&problems) == false)
      #expect(object?["n"]?.number(in: 0...1, &problems) == 0.1)
      #expect(object?["i"]?.integer(in: 0...2000, &problems) == 2000)
      #expect(object?["l"]?.level(Level.self, &problems) == .high)
      #expect(object?["c"]?.choice(among: ["one", "two"], &problems) == "two")
      #expect(object?["a"]?.list(count: 2...2, &problems) { $0.integer(&$1) } == [3, 4])
      #expect(object?["a"]?.array(&problems)?.map(\.path.description) == ["$.a[0]", "$.a[1]"])
      let entries = object?["o"]?.object(&problems)?.entries ?? []
      #expect(entries.map(\.key) == ["k1", "k2"])
      #expect(entries.map { $0.value.integer(&problems) } == [1, 2])
      #expect(object?["absent"] == nil)
    }
    #expect(found == [])
  }

  @Test("Reports all problems of a document with place, path and nearest spelling")
  func reportsAll() {
    let text = """
      {
        "id": "näme", "consistency": "hihg",
        "budgt": 5,
        "time": -3, "levels": ["low", "high", 7],
        "nested": {"x y": null}
      }
      """
    let found = messages(text) { root, problems in
      guard
        let object = root.object(
          required: ["id", "budget", "title"],
          optional: ["consistency", "time", "levels", "nested"], &problems)
      else { return }
      #expect(object["consistency"]?.level(Level.self, &problems) == nil)
      #expect(object["time"]?.number(in: 0...(.infinity), &problems) == nil)
      #expect(object["levels"]?.list(&problems) { $0.level(Level.self, &$1) } == nil)
      let nested = object["nested"]?.object(&problems)
      #expect(nested?["x y"]?.integer(&problems) == nil)
    }
    #expect(
      found == [
        "f:3:3: $ (in 'näme'): unknown key 'budgt'; did you mean 'budget'?",
        "f:1:1: $ (in 'näme'): the key 'title' is missing; add it",
        "f:2:32: $.consistency (in 'näme'): 'hihg' is not a level of consistency; "
          + "did you mean 'high'? One of exploratory, standard, high, critical.",
        "f:4:11: $.time (in 'näme'): '-3' is out of range; it must be 0 or more",
        "f:4:26: $.levels[0] (in 'näme'): 'low' is not a level of levels; "
          + "use one of exploratory, standard, high, critical",
        "f:4:41: $.levels[2] (in 'näme'): expected a string, found a number; write it in quotes",
        #"f:5:21: $.nested["x y"] (in 'näme'): expected a number, found null; "#
          + "write a number, or leave the key out if it may be left out",
      ])
  }

  @Test("Reports a violation of the grammar alone")
  func grammar() {
    let found = messages("{\"a\": 1\n b}") { _, _ in Issue.record("there is no cursor") }
    #expect(found == ["f:2:2: expected ',' or '}' after a member, found 'b'"])
  }

  @Test("Reports repeated keys together with the rest, and reads the first")
  func duplicates() {
    let text = """
      {"rows": [{"id": "r", "a": 1}, {"a": 1,
        "b": "x", "a": 2}], "id": 0,
       "rows": 3}
      """
    let found = messages(text) { root, problems in
      let object = root.object(optional: ["rows", "id"], &problems)
      #expect(object?["rows"]?.array(&problems)?.count == 2)
      #expect(object?["id"]?.string(&problems) == nil)
    }
    #expect(
      found == [
        "f:2:13: $.rows[1]: the key 'a' was given before, at 1:33; keep one",
        "f:3:2: $: the key 'rows' was given before, at 1:2; keep one",
        "f:2:29: $.id: expected a string, found a number; write it in quotes",
      ])
  }

  @Test("A problem carries the innermost id around it")
  func ids() {
    let text = #"{"id": "out", "rules": [{"id": "in", "x": [{"y": 1}]}, {"id": 3, "x": 1}]}"#
    var problems: [Problem] = []
    let root = JSONCursor.read(Array(text.utf8), &problems)?.object(&problems)
    for rule in root?["rules"]?.array(&problems) ?? [] {
      let object = rule.object(required: ["id", "x"], &problems)
      _ = object?["x"]?.array(&problems)?.first?.object(&problems)?["y"]?.string(&problems)
    }
    #expect(problems.map(\.id) == ["in", "out"])
    #expect(problems.map(\.path?.description) == ["$.rules[0].x[0].y", "$.rules[1].x"])
  }

  @Test(
    "Numbers beyond a type or range are problems",
    arguments: [
      (
        "1e400", "'1e400' is too large for a number",
        "'1e400' is not a whole number, or too large for one"
      ),
      ("0.5", nil, "'0.5' is not a whole number, or too large for one"),
      (
        "11", "'11' is out of range; it must be from 0 to 10",
        "'11' is out of range; it must be from 0 to 10"
      ),
      (
        "-1", "'-1' is out of range; it must be from 0 to 10",
        "'-1' is out of range; it must be from 0 to 10"
      ),
      ("10", nil, nil),
    ] as [(String, String?, String?)])
  func ranges(token: String, asNumber: String?, asInteger: String?) {
    let cursor = JSONCursor(JSONNode(.number(JSONNumber(token: token))))
    var problems: [Problem] = []
    #expect((cursor.number(in: 0...10, &problems) == nil) == (asNumber != nil))
    #expect(problems.map { $0.text(in: []) } == [asNumber].compactMap(\.self))
    problems = []
    #expect((cursor.integer(in: 0...10, &problems) == nil) == (asInteger != nil))
    #expect(problems.map { $0.text(in: []) } == [asInteger].compactMap(\.self))
  }

  @Test(
    "Says what a number must be",
    arguments: [
      (0...(.infinity), "0 or more"), (.leastNonzeroMagnitude...(.infinity), "more than 0"),
      (-.infinity...0.5, "0.5 or less"), (1...1, "1"), (-2...20_000, "from -2 to 20000"),
    ] as [(ClosedRange<Double>, String)])
  func bounds(range: ClosedRange<Double>, wording: String) {
    let cursor = JSONCursor(JSONNode(.number(JSONNumber(token: "-1e300"))))
    let above = JSONCursor(JSONNode(.number(JSONNumber(token: "1e300"))))
    var problems: [Problem] = []
    if cursor.number(in: range, &problems) != nil { _ = above.number(in: range, &problems) }
    #expect(problems.count == 1)
    #expect(problems.first?.text(in: []).hasSuffix("it must be \(wording)") == true)
  }

  @Test("Values of the wrong kind are problems that say what to do")
  func kinds() {
    let found = messages(#"["true", "5", 1, [], "on", "a"]"#) { root, problems in
      let elements = root.array(count: 6...6, &problems) ?? []
      #expect(elements[0].boolean(&problems) == nil)
      #expect(elements[1].number(&problems) == nil)
      #expect(elements[2].text(&problems) == nil)
      #expect(elements[3].object(optional: ["a"], &problems) == nil)
      #expect(elements[4].choice(among: ["one", "two"], noun: "criterion", &problems) == nil)
      #expect(elements[5].array(&problems) == nil)
    }
    #expect(
      found == [
        "f:1:2: $[0]: expected true or false, found a string; write it without quotes",
        "f:1:10: $[1]: expected a number, found a string; write digits without quotes, such as 20000",
        "f:1:15: $[2]: expected a string, found a number; write it in quotes",
        "f:1:18: $[3]: expected an object, found an array",
        "f:1:22: $[4]: 'on' is not a criterion; did you mean 'one'? One of one, two.",
        "f:1:28: $[5]: expected an array, found a string; write it in brackets",
      ])
  }

  @Test("Empty texts and wrong counts are problems")
  func emptyAndCount() {
    let found = messages(#"[" \n", []]"#) { root, problems in
      let elements = root.array(count: 2...2, &problems)
      #expect(elements?[0].text(&problems) == nil)
      #expect(elements?[1].array(count: 1...Int.max, &problems) == nil)
    }
    #expect(
      found == [
        "f:1:2: $[0]: the text is empty; write something",
        "f:1:9: $[1]: the number of elements is 0; it must be 1 or more",
      ])
  }

  @Test("Readers add what only they know")
  func other() {
    let found = messages("[1]") { root, problems in
      root.report(.other("the weights add up to 0"), &problems)
      root.reportKind(expected: [.number, .string], &problems)
    }
    #expect(
      found == [
        "f:1:1: $: the weights add up to 0",
        "f:1:1: $: expected a number or a string, found an array",
      ])
  }

  @Test("Messages quote nothing that a terminal would obey")
  func hostile() {
    let text = "{\"\u{202E}\\u001b[2J\\n\(String(repeating: "k", count: 100))\": \"\\u009b\"}"
    let found = messages(text) { root, problems in
      let object = root.object(required: [], &problems)
      for entry in object?.entries ?? [] { _ = entry.value.level(Level.self, &problems) }
    }
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.unicodeScalars.allSatisfy(\.isPrintable) && $0.count < 300 })
    let head = #"f:1:2: $: unknown key '\u202e\u001b[2J\u000akkkk"#
    #expect(found.first?.hasPrefix(head) == true)
  }

  @Test("A document with very many problems is answered in bounded work")
  func manyProblems() {
    let keys = (0..<2000).map { #""budge\#($0)":0"# }
    let text = "{" + keys.joined(separator: ",") + "}"
    var problems: [Problem] = []
    _ = JSONCursor.read(Array(text.utf8), &problems)?.object(optional: ["budget"], &problems)
    #expect(problems.count == 2000)
    #expect(problems.count { $0.suggestion != nil } <= 100)
  }
}
