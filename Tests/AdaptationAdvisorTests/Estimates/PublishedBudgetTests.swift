import Testing

@testable import AdaptationAdvisor

/// Projects that were right to do what they did: what they had must not be below the low estimate.
@Suite("Published budgets and deadlines")
struct PublishedBudgetTests {
  struct Project: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let model: CostModel
    var budget: Double?
    var days: Double?
    let workload: Workload
    var tokens: Double?

    init(
      _ name: String, _ model: CostModel, budget: Double? = nil, days: Double? = nil,
      tokens: Double? = nil, _ change: (inout Workload) -> Void
    ) {
      testDescription = name
      self.model = model
      self.budget = budget
      self.days = days
      self.tokens = tokens
      workload = .with(change)
    }
  }

  static let projects = [
    Project("scibert-ai2", .training, days: 166) {
      $0.modelParameters = 110e6
      $0.unlabeledTokens = 3.17e9
      $0.expertise = .researchLab
      $0.examplesSource = .misfit
    },
    Project("replit-code-v1", .training, days: 21) {
      $0.unlabeledTokens = 175e9
      $0.monthlyRequests = 1e6
      $0.mustSelfHost = true
      $0.expertise = .team
      $0.examplesSource = .stored
    },
    Project("replit-code-v1 as it was done", .training, days: 21, tokens: 525e9) {
      $0.modelParameters = 2.7e9
      $0.unlabeledTokens = 175e9
      $0.expertise = .team
    },
    Project("starcoder-bigcode", .training, budget: 640_000, days: 220, tokens: 1e12) {
      $0.modelParameters = 15.5e9
      $0.unlabeledTokens = 250e9
      $0.expertise = .researchLab
    },
    Project("jais-13b-arabic", .training, budget: 137_000, days: 210, tokens: 395e9) {
      $0.modelParameters = 13e9
      $0.unlabeledTokens = 72e9
      $0.expertise = .researchLab
    },
    Project("jais-13b-arabic, answers alone", .training, budget: 137_000, days: 210) {
      $0.unlabeledTokens = 72e9
      $0.expertise = .researchLab
      $0.examplesSource = .misfit
    },
    Project("tinyllama", .training, budget: 52_000, days: 90, tokens: 3e12) {
      $0.modelParameters = 1.1e9
      $0.unlabeledTokens = 950e9
      $0.expertise = .team
    },
    Project("tinyllama, answers alone", .training, budget: 52_000, days: 90) {
      $0.unlabeledTokens = 950e9
      $0.expertise = .team
      $0.examplesSource = .misfit
    },
    Project("G045", .training, budget: 2e6) {
      $0.expertise = .researchLab
      $0.examplesSource = .stored
    },
    Project("fingpt-lora", .fineTuning, budget: 300, days: 30) {
      $0.labeledExamples = 76_800
      $0.isClassification = true
      $0.expertise = .researchLab
      $0.examplesSource = .stored
    },
    Project("llemma-math", .fineTuning, days: 53) {
      $0.unlabeledTokens = 55e9
      $0.continuesPretraining = true
      $0.expertise = .researchLab
      $0.examplesSource = .misfit
    },
    Project("saullm-7b-legal", .fineTuning, days: 161) {
      $0.modelParameters = 7e9
      $0.unlabeledTokens = 30e9
      $0.continuesPretraining = true
      $0.examplesSource = .misfit
    },
    Project("saullm-54b-141b-legal", .fineTuning, days: 102) {
      $0.modelParameters = 141e9
      $0.unlabeledTokens = 540e9
      $0.continuesPretraining = true
      $0.examplesSource = .misfit
    },
    Project("latxa-basque", .fineTuning, budget: 67_500, days: 184) {
      $0.modelParameters = 70e9
      $0.unlabeledTokens = 4.2e9
      $0.continuesPretraining = true
      $0.examplesSource = .misfit
    },
    Project("dictalm2-hebrew", .fineTuning, days: 211) {
      $0.modelParameters = 7e9
      $0.unlabeledTokens = 95e9
      $0.continuesPretraining = true
    },
    Project("poland-pllum", .fineTuning, budget: 3.6e6, days: 365) {
      $0.labeledExamples = 77_000
      $0.unlabeledTokens = 140e9
      $0.continuesPretraining = true
      $0.examplesSource = .expertMade
    },
    Project("airbnb-test-migration", .prompting, days: 42) {
      $0.expertise = .team
      $0.examplesSource = .generated
    },
    Project("job-ad-location-check", .prompting, budget: 60_000) {
      $0.labeledExamples = 4500
      $0.monthlyRequests = 126_000
      $0.expertise = .practiced
      $0.examplesSource = .stored
    },
  ]

  @Test("What a project had is not below the low estimate", arguments: projects)
  func floor(_ project: Project) throws {
    let outlook = try TestTable.estimator().outlook(
      project.model, for: project.workload, .with { $0.tokens = project.tokens })
    if let budget = project.budget { #expect(outlook.costUSD.low <= budget) }
    if let days = project.days { #expect(outlook.days.low <= days) }
  }

  @Test("A bare run of GPT-2 1558M costs no less than the low estimate without staff (F028)")
  func bareRun() throws {
    let outlook = try TestTable.estimator(assuming: [("staff_share", "0")]).outlook(
      .training, for: .with { $0.modelParameters = 1.558e9 }, .with { $0.tokens = 33.6e9 })
    #expect(outlook.costUSD.low <= 672)
  }
}
