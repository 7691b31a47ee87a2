import AdaptationAdvisor

/// Measures speed, and prints it beside baselines measured in the same run.
@main
enum Benchmarks {
  static func main() throws {
    let advisor = Advisor()
    print("decisions in memory")
    for (name, situations) in Situations.kinds {
      var decider = Decider(advisor)
      let time = try Stopwatch.each(of: situations) { _ = try decider.decide($0) }
      print("  \(name)", time)
    }
    print("analysis")
    for (name, situations) in Situations.kinds {
      print("  \(name)")
      for (part, run) in Analyses.all(advisor) {
        print("    \(part)", try Stopwatch.each(of: situations, seconds: 0.3, run))
      }
    }
  }
}
