import AdaptationAdvisor
import Foundation

/// How long decisions and analysis take where answers and results stay in memory.
enum MemoryBenchmark {
  static func run() throws {
    let advisor = Advisor()
    print("\ndecisions in memory, time for each, one processor")
    for (name, situations) in Situations.kinds {
      var decider = Decider(advisor)
      let time = try Stopwatch.each(of: situations) { _ = try decider.decide($0) }
      Table.row("  \(name)", each: time)
    }
    print("decisions with more rules: the adjustments repeated under other names")
    for times in [1, 10] {
      let rubric = try Rubrics.standard(adjustments: times)
      var decider = Decider(try Advisor(rubric: rubric))
      let situations = Situations.random(answered: 6...9)
      let time = try Stopwatch.each(of: situations) { _ = try decider.decide($0) }
      Table.row("  \(times) ×", each: time)
    }
    print("analysis")
    for (name, situations) in Situations.kinds {
      print("  \(name)")
      for (part, run) in Analyses.all(advisor) {
        Table.row("    \(part)", each: try Stopwatch.each(of: situations, seconds: 0.3, run))
      }
    }
  }
}
