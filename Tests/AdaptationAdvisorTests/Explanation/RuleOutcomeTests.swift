import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("What became of adjustments and gates")
struct RuleOutcomeTests {
  typealias Sample = SampleExplanations.Sample

  @Test("The samples are worth something: every outcome is frequent, with many rules each")
  func samples() throws {
    for samples in [SampleExplanations.standard, try SampleExplanations.retrieval.get()] {
      let all = samples.map(\.explanation)
      let outcomes = [
        Set(all.flatMap(\.fired)), Set(all.flatMap { $0.near.map(\.rule) }),
        Set(all.flatMap { $0.waiting.map(\.rule) }), Set(all.flatMap(\.far)),
      ]
      let count = samples[0].rubric.adjustments.count + samples[0].rubric.gates.count
      #expect(outcomes.allSatisfy { $0.count * 3 >= count })
    }
  }

  @Test("Every rule has exactly one outcome")
  func partition() throws {
    for sample in try SampleExplanations.all() {
      let explanation = sample.explanation
      let told =
        explanation.fired + explanation.near.map(\.rule) + explanation.waiting.map(\.rule)
        + explanation.far
      let all = sample.rubric.adjustments.map(\.rule.id) + sample.rubric.gates.map(\.rule.id)
      #expect(told.sorted() == all.sorted())
    }
  }

  @Test("What fired is what moved values and feasibility")
  func fired() throws {
    for sample in try SampleExplanations.all() {
      #expect(Set(sample.explanation.fired) == sample.fired(sample.evaluation))
    }
  }

  @Test("Every change that is named makes a near rule fire, and the answer given does not")
  func near() throws {
    for sample in try SampleExplanations.all() {
      for rule in sample.explanation.near {
        #expect(!rule.changes.isEmpty && !sample.fires(rule.rule, sample.answers))
        for change in rule.changes {
          for answers in try Self.changed(sample.answers, change) {
            #expect(sample.fires(rule.rule, answers), "\(rule.rule): \(change)")
          }
        }
      }
    }
  }

  @Test("A number that makes a rule fire is the nearest, and lies as far away as is said")
  func distance() throws {
    for sample in try SampleExplanations.all() {
      for rule in sample.explanation.near {
        for change in rule.changes {
          guard let value = change.value, let away = change.away else { continue }
          let question = try #require(Question(key: change.question))
          let given = try #require(sample.evaluation.situation.number(question))
          #expect(abs(abs(value - given) - away) <= 1e-9 * given)
          let short = value + (given - value) * 1e-6
          guard abs(short - value) > 1e-8 * value else { continue }
          let answers = sample.answers.with(.quantity(Quantity(short)), to: question)
          #expect(!sample.fires(rule.rule, answers), "\(rule.rule): \(change)")
        }
      }
    }
  }

  @Test("The answers that a waiting rule names make it fire, all of them to open questions")
  func waiting() throws {
    for sample in try SampleExplanations.all() {
      for rule in sample.explanation.waiting {
        #expect(!rule.needs.isEmpty && !rule.suchAs.isEmpty)
        #expect(Set(rule.suchAs.keys).isSubset(of: rule.questions), "\(rule)")
        var answers = sample.answers
        for (key, text) in rule.suchAs {
          let question = try #require(Question(key: key))
          #expect(answers[question] == nil)
          try answers.set(question, to: text)
        }
        #expect(sample.fires(rule.rule, answers), "\(rule)")
      }
    }
  }

  @Test("Where several answers are named, no single one is enough")
  func fewest() throws {
    var count = 0
    for sample in try SampleExplanations.all().filter({ $0.answers.count > 4 }) {
      for rule in sample.explanation.waiting.prefix(12) where rule.suchAs.count > 1 {
        for question in rule.questions.compactMap(Question.init(key:)) {
          for answer in AnswerGrid.answers(to: question) {
            count += 1
            let answers = sample.answers.with(answer, to: question)
            #expect(!sample.fires(rule.rule, answers), "\(rule)")
          }
        }
      }
    }
    #expect(count > 100)
  }

  @Test("No answer like a given one makes a far rule fire, nor does any to an open question")
  func far() throws {
    var random = SeededRandom(seed: 5)
    for sample in try SampleExplanations.all() {
      guard let question = Question.allCases.randomElement(using: &random) else { continue }
      let far = Set(sample.explanation.far).intersection(sample.rules(reading: question))
      for answer in AnswerGrid.answers(to: question) {
        let changed = sample.answers.with(answer, to: question)
        let fired = sample.fired(sample.evaluator.evaluate(changed)).intersection(far)
        guard !fired.isEmpty else { continue }
        let alike = Similarity.agreement(
          question, Self.known(question, sample.answers, sample),
          Self.known(question, changed, sample))
        #expect(alike == 0, "\(question.key) \(answer): \(fired)")
        let alone = sample.fired(sample.evaluator.evaluate(Answers().with(answer, to: question)))
        #expect(fired.isSubset(of: alone), "\(question.key) \(answer)")
      }
    }
  }

  @Test("The nearest come first, and of those that wait the gates and the most points")
  func order() throws {
    for sample in try SampleExplanations.all() {
      let alike = sample.explanation.near.map { $0.changes.map(\.alike).max() ?? 0 }
      #expect(alike == alike.sorted(by: >))
      let waiting = sample.explanation.waiting.map(\.effect)
      #expect(zip(waiting, waiting.dropFirst()).allSatisfy { !$1.outweighs($0) })
      let gates = waiting.prefix { $0.feasibility != nil }
      #expect(waiting.dropFirst(gates.count).allSatisfy { $0.stake != nil })
    }
  }

  /// What some answers come to that answers a question.
  private static func known(
    _ question: Question, _ answers: Answers, _ sample: Sample
  ) -> Answer? {
    let number = sample.evaluator.situation(answers).number(question)
    return number.map { .quantity(Quantity($0)) } ?? answers[question]
  }

  /// The answers with each of the changes that are named.
  private static func changed(
    _ answers: Answers, _ change: Explanation.Change
  ) throws -> [Answers] {
    let question = try #require(Question(key: change.question))
    if let value = change.value {
      return [answers.with(.quantity(Quantity(value)), to: question)]
    }
    return try change.to.components(separatedBy: " or ").map { level in
      var answers = answers
      try answers.set(question, to: level)
      return answers
    }
  }
}
