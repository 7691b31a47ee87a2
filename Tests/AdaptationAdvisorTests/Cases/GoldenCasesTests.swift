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
      ("G010", [6190, 4398, 3374], [.feasible, .feasible, .doubtful], 0, .clear),
      ("G012", [6622, 3554, 3968], [.feasible, .doubtful, .feasible], 0, .clear),
      (
        "aiewf-12m-conversations", [5728, 4992, 3734], [.feasible, .feasible, .feasible], 0,
        .leaning
      ),
      (
        "banking77-few-labels", [5804, 4948, 3304], [.feasible, .feasible, .doubtful], 0, .leaning
      ),
      ("openmedlm-yi34b", [5386, 5224, 4010], [.feasible, .feasible, .feasible], 0, .close),
      (
        "saullm-54b-141b-legal", [4176, 5996, 4776], [.feasible, .feasible, .doubtful], 1, .leaning
      ),
      ("scibert-ai2", [4116, 6066, 4708], [.feasible, .feasible, .feasible], 1, .clear),
      ("bucher-small-models", [5134, 5614, 3544], [.feasible, .feasible, .doubtful], 1, .leaning),
      ("replit-code-v1", [3606, 5848, 4856], [.feasible, .doubtful, .doubtful], 1, .close),
      ("fingpt-lora", [5146, 5346, 3560], [.doubtful, .doubtful, .ruledOut], 1, .close),
      ("medical-dapt-vs-base", [4968, 5086, 4632], [.feasible, .feasible, .feasible], 1, .close),
      ("evo-genomics", [2932, 5544, 7334], [.ruledOut, .ruledOut, .feasible], 2, .clear),
      ("starcoder-bigcode", [4634, 5122, 6262], [.feasible, .doubtful, .feasible], 2, .clear),
      ("gatortron-uf-health", [3546, 5848, 6280], [.ruledOut, .ruledOut, .feasible], 2, .leaning),
      ("plamo-13b-japanese", [3250, 6044, 6532], [.feasible, .doubtful, .feasible], 2, .leaning),
      ("biomedlm-stanford", [3842, 5924, 6212], [.feasible, .feasible, .feasible], 2, .close),
      ("jais-13b-arabic", [3204, 6180, 6428], [.feasible, .feasible, .doubtful], 2, .close),
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
    #expect(try Advisor().decide(published.answers).call == call)
  }
}
