import Testing

@testable import AdaptationAdvisor
@testable import advisor

@Suite("The standing in a line")
struct StandingLineTests {
  private func decision(
    _ winner: Strategy, over rival: Strategy, by margin: Double, _ call: Call,
    others: Feasibility = .feasible, winners: Feasibility = .feasible
  ) -> Decision {
    Decision(
      strategy: winner, technique: "LoRA", call: call, runnerUp: rival, margin: margin,
      startWith: winner,
      standings: [
        Decision.Standing(strategy: winner, score: 50, feasibility: winners),
        Decision.Standing(strategy: rival, score: 50 - margin, feasibility: others),
      ])
  }

  private func text(_ now: Decision, after before: Decision?) -> String {
    StandingLine(now, .standard).text(after: before)
  }

  @Test("Says who leads, by how much, how firmly, and what it was")
  func leads() {
    let first = decision(.fineTuning, over: .promptEngineering, by: 2.26, .close)
    #expect(
      text(first, after: nil)
        == "So far fine-tuning leads prompt engineering by 2.3 points, close call.")
    #expect(
      text(first, after: first)
        == "As before, fine-tuning leads prompt engineering by 2.3 points, close call.")
    let firmer = decision(.fineTuning, over: .promptEngineering, by: 11, .clear)
    #expect(
      text(firmer, after: first)
        == "Now fine-tuning leads prompt engineering by 11.0 points (was 2.3), clear.")
    let other = decision(.fineTuning, over: .training, by: 4, .leaning)
    #expect(
      text(other, after: first) == "Now fine-tuning leads training by 4.0 points, leaning.")
    let turned = decision(.promptEngineering, over: .fineTuning, by: 0.5, .close)
    #expect(
      text(turned, after: first)
        == "It turns: prompt engineering leads fine-tuning by 0.5 points, close call.")
  }

  @Test("Says where there is no contest")
  func noContest() {
    let equal = decision(.fineTuning, over: .training, by: 0, .close)
    #expect(text(equal, after: nil) == "So far fine-tuning and training are equal, close call.")
    let forced = decision(.fineTuning, over: .training, by: -3, .clear, others: .ruledOut)
    #expect(
      text(forced, after: equal) == "Now fine-tuning, as every other strategy is ruled out.")
    let hopeless = decision(
      .fineTuning, over: .training, by: 1, .close, others: .ruledOut, winners: .ruledOut)
    #expect(
      text(hopeless, after: forced) == "Now nothing is feasible, fine-tuning comes nearest.")
  }
}
