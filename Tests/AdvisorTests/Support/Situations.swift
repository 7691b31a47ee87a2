import Foundation

/// Answers to try the program with.
enum Situations {
  /// The one that examples and goldens show.
  static let example = """
    {"task_specificity":"specialized","budget":20000,"time":42,"consistency":"high",\
    "labeled_examples":2000}
    """

  /// The same by options.
  static let exampleWords = [
    "--task-specificity", "specialized", "--budget", "20000", "--time", "42",
    "--consistency", "high", "--labeled-examples", "2000",
  ]

  /// Twenty unlike ones, from the published cases, each on a line.
  static let varied = Result {
    let answers = try Repository.cases().compactMap { $0["answers"] }
    let step = max(1, answers.count / 20)
    return try stride(from: 0, to: answers.count, by: step).prefix(20).map { index in
      let data = try JSONSerialization.data(withJSONObject: answers[index], options: .sortedKeys)
      return String(decoding: data, as: UTF8.self)
    }
  }

  /// Situations at the edges: everything ruled out but one, everything ruled out, ties, hardly
  /// anything known, levels and ranges.
  static let edges = [
    #"{"budget":5}"#,
    #"{"budget":5,"time":0}"#,
    #"{"data":"none"}"#,
    #"{"labeled_examples":0,"unlabeled_tokens":"2T","task_specificity":"novel","budget":"high"}"#,
    #"{"consistency":"critical","time":"short","budget":"5k..500k","driver":"latency"}"#,
    #"{"title":"A title that is much too long for one line of a terminal with eighty columns","#
      + #""budget":"1e15","time":"100y","labeled_examples":"1e15","unlabeled_tokens":1e300}"#,
  ]

  /// The ``varied`` ones and those at the ``edges``.
  static let all = Result { try varied.get() + edges }

  /// The reports of ``all`` as JSON, each printed by a run of its own.
  static let runs = Result {
    try Tool.runAll(try all.get().map { (words: ["recommend", "--format", "json"], input: $0) })
  }

  /// The same, read.
  static let allReports = Result { try runs.get().map { try $0.json() } }

  /// The reports of ``varied``.
  static let reports = Result { Array(try allReports.get().prefix(try varied.get().count)) }

  /// The report of ``example`` as JSON and as text.
  static let exampleJSON = Result { try Tool.run("recommend", "-f", "json", input: example) }
  static let exampleText = Result { try Tool.run("recommend", input: example) }
}

/// The files of the repository.
enum Repository {
  static func data(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

  static func text(_ path: String) throws -> String {
    String(decoding: try data(path), as: UTF8.self)
  }

  /// The published cases.
  static func cases() throws -> [[String: Any]] {
    let file = try JSONSerialization.jsonObject(with: try data("rubrics/cases.json"))
    return (file as? [String: Any])?["cases"] as? [[String: Any]] ?? []
  }

  static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../" + path)
      .standardized
  }
}
