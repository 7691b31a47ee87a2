import AdaptationAdvisor

/// Measures speed, and prints it beside baselines measured in the same run.
@main
enum Benchmarks {
  static func main() throws {
    let advisor = Advisor()
    let only = CommandLine.arguments.dropFirst().first
    for (name, situations) in [("cases", Situations.published), ("criteria", Situations.random(answered: 5...8)), ("full", Situations.random(answered: 24...24)), ("mixed", Situations.random(answered: 3...24))] {
      if let only, only != name { continue }
      var decider = Decider(advisor)
      var clear = 0
      let rounds = 200_000 / situations.count
      let clock = ContinuousClock()
      let time = try clock.measure {
        for _ in 0..<rounds {
          for answers in situations {
            if try decider.decide(answers).call == .clear { clear += 1 }
          }
        }
      }
      let count = rounds * situations.count
      print(name, time / count, "clear", Double(clear) / Double(count))
    }
  }
}
