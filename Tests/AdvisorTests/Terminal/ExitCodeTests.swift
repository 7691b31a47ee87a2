import Foundation
import Testing

@Suite("Exit codes and messages")
struct ExitCodeTests {
  /// Words and standard input that cannot work, the exit code, and what the message must say.
  typealias Trial = (words: String, input: String?, code: Int32, says: [String])

  private func check(_ trial: Trial) throws {
    let words = trial.words.split(separator: " ").map(String.init)
    let run = try Tool.run(words, input: trial.input.map { Data($0.utf8) })
    #expect(run.code == trial.code)
    #expect(run.output.isEmpty)
    for phrase in trial.says { #expect(run.message.contains(phrase)) }
    #expect(run.messages.hasSuffix("\n"))
  }

  @Test(
    "64: a command line that makes no sense",
    arguments: [
      ("", nil, 64, ["Missing command", "Usage: advisor <command>", "advisor --help"]),
      ("rubric", nil, 64, ["Missing command", "Usage: advisor rubric <command>"]),
      ("recomend", nil, 64, ["Unknown command 'recomend'. Did you mean 'recommend'?"]),
      ("rubric shwo", nil, 64, ["Unknown command 'shwo'. Did you mean 'show'?"]),
      ("help bacth", nil, 64, ["Unknown command 'bacth'. Did you mean 'batch'?"]),
      (
        "recommend --budegt 5", nil, 64,
        ["Unknown option '--budegt'. Did you mean '--budget'?", "Usage: advisor recommend"]
      ),
      ("--budget 5", nil, 64, ["'--budget' belongs after its command", "advisor recommend"]),
      ("recommend --budget", nil, 64, ["Missing value for '--budget"]),
      ("recommend --budget --time 5", nil, 64, ["Missing value", "before '--time'"]),
      ("recommend --budget 5 --budget 6", nil, 64, ["'--budget", "more than once"]),
      ("recommend --explain=yes --budget 5", nil, 64, ["'--explain' takes no value"]),
      ("recommend a.json b.json", nil, 64, ["Unexpected argument 'b.json'"]),
      (
        "recommend --budget 5 --format jsno", nil, 64,
        ["Invalid value 'jsno'", "Did you mean 'json'?", "Expected text, json, markdown or html"]
      ),
      ("recommend --budget 5 --color blue", nil, 64, ["'blue'", "auto, always or never"]),
      ("recommend", nil, 64, ["No answers", "--task-specificity", "Usage: advisor recommend"]),
      ("recommend", " \n\t\n", 64, ["No answers"]),
      ("recommend -", "", 64, ["No answers"]),
      ("recommend --id x", nil, 64, ["No answers"]),
      ("batch --weights budget", nil, 64, ["Invalid value 'budget'", "such as budget=40,time=10"]),
      (
        "recommend --budget 5 --weights budgte=4", nil, 64,
        ["--weights: 'budgte' is not a criterion", "Did you mean 'budget'?", "task_specificity"]
      ),
      ("batch --weights time=-1", nil, 64, ["-1 of 'time'", "between 0 and 1000000"]),
      ("batch --weights time=1000001", nil, 64, ["between 0 and 1000000"]),
      (
        "batch --weights "
          + "task_specificity=0,budget=0,time=0,consistency=0,data_availability=0", nil, 64,
        ["All weights are 0", "at least one criterion a weight above 0"]
      ),
      ("batch --explain", nil, 64, ["Unknown option '--explain'", "Usage: advisor batch"]),
      (
        "rubric show gap-knowlegde", nil, 64,
        ["no rule 'gap-knowlegde'", "Did you mean 'gap-knowledge'?", "advisor rubric show"]
      ),
    ] as [Trial])
  func usage(trial: Trial) throws { try check(trial) }

  @Test(
    "65: answers that are wrong, each with its place",
    arguments: [
      (
        "recommend --consistency hgih", nil, 65,
        ["--consistency: 'hgih' is not a level", "Did you mean 'high'?", "exploratory, standard"]
      ),
      ("recommend --budget much", nil, 65, ["--budget: 'much' is not", "low, medium, high"]),
      ("recommend --budget=-5", nil, 65, ["--budget: -5 is negative", "0 or more"]),
      ("recommend --time 6m", nil, 65, ["--time: '6m' could mean months or minutes", "'6mo'"]),
      ("recommend --time 9..4", nil, 65, ["--time: The range '9..4' runs backward", "lower end"]),
      ("recommend --budget 1e999", nil, 65, ["--budget: 1e999 is too large"]),
      ("recommend --budget nan", nil, 65, ["--budget: 'nan' is not"]),
      ("recommend --labeled-examples many", nil, 65, ["'many' is not a number", "1.2k"]),
      ("recommend --must-self-host maybe", nil, 65, ["'maybe' is neither true nor false"]),
      ("recommend --latency-ms 3d", nil, 65, ["--latency-ms: '3d' is not a delay", "2s"]),
      (
        "recommend --budget=-1 --time soon --consistency hi", nil, 65,
        ["--budget: -1", "--time: 'soon'", "--consistency: 'hi'"]
      ),
      ("recommend --gap none", nil, 65, ["None of the five criteria", "task_specificity, budget"]),
      ("recommend", #"{"gap":"none"}"#, 65, ["None of the five criteria is answered"]),
      ("recommend", "{}", 65, ["None of the five criteria is answered"]),
      (
        "recommend", "{\n \"consistency\": \"hgih\"}", 65,
        [
          "standard input:2:17: $.consistency: 'hgih' is not a level", "Did you mean 'high'?",
          "\"consistency\": \"hgih\"} ^",
        ]
      ),
      (
        "recommend -", #"{"budegt":5}"#, 65,
        ["standard input:1:2: $: unknown key 'budegt'; did you mean 'budget'?"]
      ),
      ("recommend", #"{"colour":5}"#, 65, ["unknown key 'colour'; known are "]),
      (
        "recommend", #"{"budget":5,"budget":6}"#, 65,
        ["standard input:1:13: $: the key 'budget' was given before, in column 2; keep one"]
      ),
      ("recommend", #"{"budget":-5}"#, 65, ["standard input:1:11: $.budget: -5 is negative"]),
      ("recommend", #"{"budget":1e999}"#, 65, ["1:11: $.budget: 1e999 is too large"]),
      ("recommend", #"{"budget":[5]}"#, 65, ["expected a number or a string, found an array"]),
      ("recommend", #"{"consistency":3}"#, 65, ["1:16: $.consistency: '3' is not a level"]),
      ("recommend", #"{"must_self_host":1}"#, 65, ["1:19: $.must_self_host:", "true"]),
      ("recommend", #"{"id":7,"budget":5}"#, 65, ["1:7: $.id: expected a string"]),
      ("recommend", "[]", 65, ["1:1: $: expected an object, found an array"]),
      ("recommend", "{\"budget\":5,}", 65, ["1:12", "nothing follows this ','; remove it"]),
      ("recommend", "{\"budget\":5", 65, ["1:12", "the end of the text"]),
      ("recommend", "{'budget':5}", 65, ["1:2", "double quotes"]),
      ("recommend", "budget: 5", 65, ["1:1", "expected a value, found 'budget'"]),
      (
        "recommend", "{\"budgte\":5,\n\"time\":-3,\n\"data\":\"lo\"}", 65,
        ["1:2: $:", "2:8: $.time: -3", "3:8: $.data: 'lo'", "Did you mean 'low'?"]
      ),
      (
        "recommend", #"{"id":"case 7","time":-3}"#, 65,
        ["standard input:1:23: $.time (in 'case 7'): -3 is negative"]
      ),
    ] as [Trial])
  func badAnswers(trial: Trial) throws { try check(trial) }

  @Test("65: a file of answers is named with line and column")
  func badFile() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write("{\n  \"time\": \"soonish\"\n}\n", to: "answers.json")
      let run = try Tool.run("recommend", file)
      #expect(run.code == 65)
      #expect(run.output.isEmpty)
      #expect(
        run.message == "\(file):2:11: $.time: 'soonish' is not a level of time. Levels: short, "
          + "medium, long. Or write days such as 42, or 10d, 6w, 3mo, 1y, or a range such as "
          + "4w..6w. \"time\": \"soonish\" ^")
      #expect(run.messages.hasSuffix("\n      \"time\": \"soonish\"\n              ^\n"))
    }
  }

  @Test("65: a file without any criterion is named with the place of its answers")
  func noCriterion() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write("\n {\"gap\": \"behavior\"}\n", to: "answers.json")
      let run = try Tool.run("recommend", file)
      #expect(run.code == 65)
      #expect(run.message.hasPrefix("\(file):2:2: $: None of the five criteria is answered."))
      #expect(run.messages.hasSuffix("\n     {\"gap\": \"behavior\"}\n     ^\n"))
    }
  }

  @Test("Messages fit the terminal, but what is quoted from a file stays as it is")
  func width() throws {
    let answers = #"{"budget": 5000, "consistency": "a word that is not among the four levels"}"#
    let run = try Tool.run(
      ["recommend", "-"], input: Data(answers.utf8), environment: ["COLUMNS": "50"])
    let lines = run.messages.split(separator: "\n")
    let quoted = lines.filter { $0.hasPrefix("    ") }
    #expect(run.code == 65)
    #expect(quoted.count == 2 && quoted[0].count > 50)
    #expect(lines.dropLast(2).count > 1)
    #expect(lines.dropLast(2).allSatisfy { $0.count <= 50 })
  }

  @Test("65: an empty file is told apart from no answers at all")
  func emptyFile() throws {
    try Scratch.folder { scratch in
      let file = try scratch.write("", to: "answers.json")
      let run = try Tool.run("recommend", file)
      #expect(run.code == 65)
      #expect(run.message.hasPrefix("\(file):1:1: expected a value"))
    }
  }

  @Test(
    "66: input that cannot be read, by name and reason",
    arguments: [["recommend"], ["batch"], ["rubric", "test", "--cases"], ["batch", "--rubric"]])
  func unreadable(words: [String]) throws {
    try Scratch.folder { scratch in
      for (name, reason) in [("missing", "No such file or directory"), (".", "Is a directory")] {
        let file = scratch.file(name)
        let run = try Tool.run(words + [file])
        #expect(run.code == 66)
        #expect(run.output.isEmpty)
        #expect(run.message == "Error: Cannot read '\(file)': \(reason).")
      }
    }
  }

  @Test("74: output that cannot be written, by name and reason")
  func unwritable() throws {
    try Scratch.folder { scratch in
      let file = scratch.file("missing/report")
      let run = try Tool.run("recommend", "--budget", "20k", "-o", file)
      #expect(run.code == 74)
      #expect(run.output.isEmpty)
      #expect(
        run.message
          == "Error: Cannot write '\(file)': there is no such folder; make it first.")
      #expect(try scratch.names == [])
    }
  }

  @Test(
    "74: standard output that is full",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
    arguments: [["recommend"], ["batch"], ["rubric", "show"], ["--help"], ["--version"]])
  func full(words: [String]) throws {
    let input = Data(Situations.example.utf8)
    let run = try Tool.process(words, input: input, output: "/dev/full")
    #expect(run.code == 74)
    #expect(run.messages.hasPrefix("Error: Cannot write 'standard output': "))
  }

  @Test("Every problem of a document is told, up to a screen of them")
  func many() throws {
    let members = (1...25).map { "\"wrong\($0)\":\($0)" }.joined(separator: ",\n")
    let run = try Tool.run("recommend", input: "{\(members)}")
    #expect(run.code == 65)
    #expect(run.messages.contains("standard input:20:1: $: unknown key 'wrong20'"))
    #expect(!run.messages.contains("wrong21"))
    #expect(run.messages.hasSuffix("\n5 more problems.\n"))
  }
}
