import Foundation
import Testing

@Suite("Ways to give answers")
struct AnswerSourceTests {
  @Test("Options, standard input, '-' and a file give the same bytes")
  func sameBytes() throws {
    let expected = try Situations.exampleJSON.get()
    #expect(expected.code == 0)
    #expect(expected.output.count > 1000)
    let byOptions = try Tool.run(["recommend", "-f", "json"] + Situations.exampleWords)
    #expect(byOptions.output == expected.output)
    let byDash = try Tool.run("recommend", "-", "--format=json", input: Situations.example)
    #expect(byDash.output == expected.output)
    try Scratch.folder { scratch in
      let file = try scratch.write(Situations.example, to: "answers.json")
      let byFile = try Tool.run("recommend", file, "-f", "json")
      #expect(byFile.output == expected.output)
    }
  }

  @Test("Standard input is not read where options answer and no file is named")
  func optionsAlone() throws {
    let run = try Tool.run("recommend", "--budget", "20k", "-f", "json", input: "no JSON")
    #expect(try run.json()["answers"] == ["budget": 20000])
  }

  @Test(
    "Standard input is one document: it is not asked for a second",
    arguments: [
      "recommend --rubric -", "recommend - --prices - --budget 20k",
      "recommend --budget 20k --rubric - --prices -", "batch --rubric -", "compare - -",
      "compare a.json - --rubric -", "estimate - --prices -", "rubric test - --cases -",
      "rubric diff - -", "rubric lint - --sources -",
    ])
  func twice(words: String) throws {
    let run = try Tool.run(words.split(separator: " ").map(String.init), input: Data("{}".utf8))
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.message.contains("Standard input can be read only once"))
  }

  @Test("Options win over the file, and the report says where")
  func optionsWin() throws {
    let words = ["--budget", "5k", "--consistency", "high", "--gap", "none"]
    let input = Data(Situations.example.utf8)
    let report = try Tool.run(["recommend", "-", "-f", "json"] + words, input: input).json()
    #expect(
      report["answers"] == [
        "task_specificity": "specialized", "budget": 5000, "time": 42, "consistency": "high",
        "labeled_examples": 2000, "gap": "none",
      ])
    #expect(report["replaced"] == ["budget"], "the same answer again replaces nothing")
    #expect(report["instead_of"] == ["budget": 20000])
    let text = try Tool.run(["recommend", "-"] + words, input: input).text
    #expect(text.contains("\n  Replaced by option: budget $5k instead of $20k.\n"))
    let near = try Tool.run("recommend", "-", "--budget", "20001", input: Situations.example).text
    #expect(near.contains("\n  Replaced by option: budget 20001 instead of 20000.\n"))
    #expect(try Situations.exampleJSON.get().json()["replaced"] == nil)
    #expect(try !Situations.exampleText.get().text.contains("Replaced"))
  }

  @Test("The id and the title are echoed, the option's before the file's")
  func echo() throws {
    let input = #"{"id":"from-file","title":"Über \"quotes\"","budget":20000}"#
    let kept = try Tool.run("recommend", "-f", "json", input: input).json()
    #expect(kept["id"] == "from-file")
    #expect(kept["answers"] == (try JSON(input)))
    let options = ["--id", "stated", "--title", "T 1"]
    let run = try Tool.run(["recommend", "-", "-f", "json"] + options, input: Data(input.utf8))
    let replaced = try run.json()
    #expect(replaced["id"] == "stated")
    #expect(replaced["answers"]?["title"] == "T 1")
    #expect(try Situations.exampleJSON.get().json()["id"] == .null, "there even if not given")
  }

  @Test("Numbers may be written as people write them, by option and in JSON")
  func notations() throws {
    let notations: [(String, String, JSON)] = [
      ("budget", "$1.5M", 1_500_000), ("time", "6w", 42), ("labeled_examples", "1.2k", 1200),
      ("unlabeled_tokens", "30B", 30_000_000_000), ("monthly_requests", "1,200", 1200),
      ("latency_ms", "2s", 2000), ("classes", "12", 12), ("model_parameters", "8e9", 8_000_000_000),
      ("must_self_host", "yes", true), ("data", "Low", "low"),
    ]
    let words = notations.flatMap { key, text, _ in
      ["--" + key.replacing("_", with: "-"), text]
    }
    let members = notations.map { key, text, _ in "\"\(key)\":\"\(text)\"" }
    let expected = JSON.object(
      Dictionary(uniqueKeysWithValues: notations.map { key, _, value in (key, value) }))
    let byOptions = try Tool.run(["recommend", "-f", "json"] + words)
    #expect(try byOptions.json()["answers"] == expected)
    let document = "{" + members.joined(separator: ",") + "}"
    #expect(try Tool.run("recommend", "-f", "json", input: document).output == byOptions.output)
  }

  @Test("A range is scored at its geometric middle and echoed whole")
  func ranges() throws {
    let range = try Tool.run("recommend", "--budget", "5k..20k", "-f", "json").json()
    let middle = try Tool.run("recommend", "--budget", "10000", "-f", "json").json()
    #expect(range["answers"]?["budget"] == "5000..20000")
    let scores = { (report: JSON) in report["strategies"]?.array?.map { $0["score"] } }
    #expect(scores(range) == scores(middle))
  }

  @Test("Levels answer what also has a number")
  func levels() throws {
    let words = ["--budget", "medium", "--time", "long", "--data", "high"]
    let report = try Tool.run(["recommend", "-f", "json"] + words).json()
    #expect(report["answers"] == ["budget": "medium", "time": "long", "data": "high"])
    let criteria = report["strategies"]?[0]?["criteria"]?.array ?? []
    let answered = criteria.filter { $0["answered"] == true }.compactMap { $0["criterion"]?.string }
    #expect(answered == ["budget", "time", "data_availability"])
  }

  @Test("A question answered by null is left open")
  func null() throws {
    let input = #"{"budget":null,"time":42}"#
    let report = try Tool.run("recommend", "-f", "json", input: input).json()
    #expect(report["answers"] == ["time": 42])
    #expect(report["unanswered"]?.array?.contains("budget") == true)
  }

  @Test("Of several situations, one a line, it is told who answers each")
  func lines() throws {
    let several = try Tool.run("recommend", input: "{\"budget\":1}\n{\"budget\":2}\n")
    #expect(several.code == 65)
    #expect(several.messages.contains("standard input:2:1: expected nothing after the value"))
    #expect(several.message.contains("are answered by 'advisor batch'."))
    // Whatever else is wrong is not taken for lines.
    for input in ["{\"budget\":1} {", "{\"budget\":1}\n7", "{\n\"budget\": {}\n}", "[\n1\n]"] {
      let run = try Tool.run("recommend", input: input)
      #expect(run.code == 65)
      #expect(!run.messages.contains("advisor batch"))
    }
  }

  @Test("An estimate reads the same file, of which options replace answers")
  func estimate() throws {
    try Scratch.folder { scratch in
      let answers = #"{"task_type":"generation","labeled_examples":5000,"monthly_requests":9000}"#
      try scratch.write(answers, to: "answers.json")
      let file = scratch.file("answers.json")
      let stated = try Tool.run(
        "estimate", "--task-type", "generation", "--labeled-examples", "5000",
        "--monthly-requests", "100k", "-f", "json")
      let read = try Tool.run("estimate", file, "--monthly-requests", "100k", "-f", "json")
      #expect(stated.code == 0)
      #expect(read.output == stated.output)
      let alone = try Tool.run("estimate", file, "-f", "json")
      #expect(alone.code == 0)
      #expect(alone.output != read.output)
      let piped = try Tool.run("estimate", "-", "-f", "json", input: answers)
      #expect(piped.output == alone.output)
      #expect(try Tool.run("estimate", scratch.file("none")).code == 66)
      let broken = try Tool.run("estimate", "-", input: #"{"budget":"lots"}"#)
      #expect(broken.code == 65)
    }
  }
}
