import Testing

@testable import AdaptationAdvisor

/// A model from scratch takes all that tuning one takes, and more.
@Suite("Training takes longest")
struct OrderOfCommitmentTests {
  @Test("In no case is training from scratch faster than tuning", arguments: 1...8)
  func days(seed: UInt64) throws {
    let estimator = try TestTable.estimator()
    var random = SeededRandom(seed: seed)
    for _ in 0..<1000 {
      let workload = Self.workload(&random)
      let training = estimator.outlook(.training, for: workload).days
      let tuning = estimator.outlook(.fineTuning, for: workload).days
      #expect(training.low >= tuning.low, "low: \(workload)")
      #expect(training.central >= tuning.central, "central: \(workload)")
    }
  }

  @Test("Where the prompt to beat is still open, tuning takes longer than prompting")
  func prompting() throws {
    let estimator = try TestTable.estimator()
    var random = SeededRandom(seed: 9)
    for _ in 0..<1000 {
      var workload = Self.workload(&random)
      workload.promptIsOpen = true
      let tuning = estimator.outlook(.fineTuning, for: workload).days
      let prompting = estimator.outlook(.prompting, for: workload).days
      #expect(tuning.low >= prompting.low && tuning.central >= prompting.central, "\(workload)")
    }
  }

  /// Anything that estimates read, as people might answer it.
  private static func workload(_ random: inout SeededRandom) -> Workload {
    func number(_ powers: ClosedRange<Int>) -> Double? {
      if Bool.random(using: &random) { return nil }
      let power = Int.random(in: powers, using: &random)
      return (0..<power).reduce(Double.random(in: 1...10, using: &random)) { value, _ in value * 10
      }
    }
    return .with { workload in
      workload.labeledExamples = number(0...6)
      workload.unlabeledTokens = number(5...12)
      workload.modelParameters = number(7...11)
      workload.monthlyRequests = number(2...8)
      workload.classes = number(0...3)
      workload.isClassification = .random(using: &random)
      workload.continuesPretraining = .random(using: &random)
      workload.looksUpFacts = .random(using: &random)
      workload.mustSelfHost = [true, false, nil].randomElement(using: &random) ?? nil
      workload.promptIsOpen = [true, false, nil].randomElement(using: &random) ?? nil
      workload.examplesSource = Workload.ExamplesSource.allCases.randomElement(using: &random)
      workload.expertise = Workload.Expertise.allCases.randomElement(using: &random)
    }
  }
}
