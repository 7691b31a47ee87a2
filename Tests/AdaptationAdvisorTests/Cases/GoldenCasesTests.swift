import Testing

@testable import AdaptationAdvisor

/// What another implementation of the rubric's rules says about published cases, one of each
/// combination of winner, call and feasibility: all that a change of the engine or of the rubric
/// could move shows here.
@Suite("Published cases, point by point")
struct GoldenCasesTests {
  @Test(
    "Σ weight × value, feasibility, winner and call are what another implementation found",
    arguments: [
      ("saullm-54b-141b-legal", [4176, 5996, 4802], [.feasible, .feasible, .doubtful], 1, .clear),
      ("scibert-ai2", [4116, 6066, 4734], [.feasible, .feasible, .feasible], 1, .clear),
      ("fingpt-lora", [5060, 5318, 3560], [.feasible, .doubtful, .ruledOut], 1, .close),
      ("medical-dapt-vs-base", [4968, 5086, 4632], [.feasible, .feasible, .feasible], 1, .close),
      ("replit-code-v1", [3632, 5848, 4856], [.feasible, .doubtful, .doubtful], 1, .leaning),
      (
        "gilardi-tweet-annotation", [7336, 3278, 2948], [.feasible, .doubtful, .doubtful], 0, .clear
      ),
      ("G012", [6622, 3554, 3968], [.feasible, .doubtful, .feasible], 0, .clear),
      ("openmedlm-yi34b", [5412, 5224, 4010], [.feasible, .feasible, .feasible], 0, .close),
      (
        "banking77-few-labels", [5830, 4948, 3304], [.feasible, .feasible, .doubtful], 0, .leaning
      ),
      ("starcoder-bigcode", [4634, 5122, 6262], [.feasible, .doubtful, .feasible], 2, .clear),
      ("G030", [2756, 6062, 7204], [.feasible, .feasible, .feasible], 2, .clear),
      ("analoggenie-circuits", [3320, 5978, 6254], [.feasible, .feasible, .feasible], 2, .close),
      ("gatortron-uf-health", [3546, 5848, 6306], [.feasible, .doubtful, .feasible], 2, .leaning),
      ("tinyllama", [5070, 4902, 5460], [.feasible, .feasible, .doubtful], 2, .leaning),
    ] as [(String, [Int], [Feasibility], Int, Call)])
  func golden(
    id: String, totals: [Int], feasibility: [Feasibility], winner: Int, call: Call
  ) throws {
    let published = try #require(try PublishedCaseTests.cases.get().first { $0.id == id })
    let evaluator = Evaluator(.standard)
    let evaluation = evaluator.evaluate(published.answers)
    #expect(evaluation.assessments.map(\.total) == totals)
    #expect(evaluation.assessments.map(\.feasibility) == feasibility)
    #expect(evaluation.winner == winner)
    let open = evaluator.openQuestions(published.answers, evaluation)
    #expect(evaluator.call(published.answers, evaluation, open: open) == call)
  }
}
