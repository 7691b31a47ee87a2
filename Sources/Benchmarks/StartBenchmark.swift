import Foundation

/// How long it takes to start, do next to nothing and end.
enum StartBenchmark {
  static func run() throws {
    let advisor = ChildProcess.sibling("advisor")
    let answers = ["--task-specificity", "specialized", "--budget", "20k", "--time", "6w"]
    let rows = [
      ("/bin/true", ["/bin/true"]),
      ("advisor --version", [advisor, "--version"]),
      ("advisor batch, no lines", [advisor, "batch"]),
      ("advisor recommend", [advisor, "recommend"] + answers),
      ("advisor recommend, JSON", [advisor, "recommend", "--format", "json"] + answers),
    ]
    print("\nwhole processes; least of 50 runs in turn")
    let costs = try ChildProcess.compare(rows.map(\.1), input: "/dev/null", rounds: 50)
    for ((name, _), cost) in zip(rows, costs) { Table.row(name, cost) }
    try Table.remark()
  }
}
