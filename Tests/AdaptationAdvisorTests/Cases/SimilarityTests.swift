import Testing

@testable import AdaptationAdvisor

/// Likeness is the sum of agreements over the shared answers ÷ (their number + 2), where what the
/// task is counts twice.
@Suite("Likeness of situations")
struct SimilarityTests {
  @Test(
    "Likeness comes out as worked by hand",
    arguments: [
      // One shared answer that agrees: 1 ÷ 3; about the task: 2 ÷ 4.
      (["driver": "quality"], ["driver": "quality"], 1.0 / 3),
      (["gap": "behavior"], ["gap": "behavior"], 2.0 / 4),
      (["gap": "behavior"], ["gap": "domain"], 0),
      // Steps on a scale of four levels: neighbors agree by two thirds.
      (["consistency": "standard"], ["consistency": "high"], 2.0 / 9),
      (["consistency": "exploratory"], ["consistency": "critical"], 0),
      // Three steps: rarely and monthly by a half.
      (["knowledge_changes": "rarely"], ["knowledge_changes": "monthly"], 0.5 / 3),
      // Numbers agree by 1 less half the powers of ten between them.
      (["budget": "20k"], ["budget": "20k"], 1.0 / 3),
      (["budget": "20k"], ["budget": "200k"], 0.5 / 3),
      (["budget": "200k"], ["budget": "20k"], 0.5 / 3),
      (["budget": "20k"], ["budget": "2M"], 0),
      (["budget": "20k"], ["budget": "20M"], 0),
      // A range counts at its middle, 10k.
      (["budget": "5k..20k"], ["budget": "10k"], 1.0 / 3),
      (["labeled_examples": "0"], ["labeled_examples": "0"], 1.0 / 3),
      (["labeled_examples": "0"], ["labeled_examples": "5"], 0),
      (["must_self_host": "true"], ["must_self_host": "true"], 1.0 / 3),
      (["must_self_host": "true"], ["must_self_host": "false"], 0),
      // Only what both know counts: two shared, of which the one that counts twice agrees.
      (
        ["gap": "behavior", "driver": "quality", "budget": "20k"],
        ["gap": "behavior", "driver": "control", "time": "6w"], 2.0 / 5
      ),
      (["gap": "behavior"], ["driver": "quality"], 0),
      // A level and a number of the budget are not compared.
      (["budget": "low"], ["budget": "300"], 0),
    ] as [([String: String], [String: String], Double)])
  func byHand(a: [String: String], b: [String: String], likeness: Double) throws {
    let value = Similarity.between(try Answers(a), try Answers(b))
    #expect(abs(value - likeness) < 1e-12)
  }

  @Test("It is the same both ways, within 0 to 1, and greatest with oneself")
  func symmetry() {
    var random = SeededRandom(seed: 16)
    for _ in 0..<100 {
      let (a, b) = (RandomAnswers.make(&random), RandomAnswers.make(&random))
      let likeness = Similarity.between(a, b)
      #expect(abs(likeness - Similarity.between(b, a)) < 1e-12)
      #expect((0..<1).contains(likeness))
      #expect(likeness <= Similarity.between(a, a) + 1e-12)
    }
  }

  @Test("With oneself it grows with what is known: answers that count n give n ÷ (n + 2)")
  func identity() {
    var random = SeededRandom(seed: 17)
    for _ in 0..<20 {
      let answers = RandomAnswers.make(&random)
      let twice: Set<Question> = [.taskType, .gap, .modality]
      let count = Double(answers.answered.count + twice.intersection(answers.answered).count)
      #expect(abs(Similarity.between(answers, answers) - count / (count + 2)) < 1e-12)
    }
    #expect(Similarity.between(Answers(), Answers()) == 0)
  }
}
