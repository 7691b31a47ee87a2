import Testing

@testable import AdaptationAdvisor

@Suite("Facts")
struct FactTests {
  @Test("Rubrics may read every question, examples per class, and cover at every end")
  func names() {
    let derived = [
      "examples_per_class", "budget_cover_low", "budget_cover", "budget_cover_high",
      "time_cover_low", "time_cover", "time_cover_high",
    ]
    #expect(Fact.names == Question.allCases.map(\.key) + derived)
    for name in Fact.names { #expect(Fact(name: name)?.name == name) }
    for name in ["", "id", "cover", "budget_cover_central", "cost_usd"] {
      #expect(Fact(name: name) == nil)
    }
  }

  @Test("Only cover differs by strategy, and everything derived is a number")
  func kinds() {
    for name in Fact.names {
      let fact = Fact(name: name)
      #expect(fact?.isPerStrategy == name.contains("_cover"), "\(name)")
      let question = Question(key: name)
      #expect(fact?.isNumber == (question.map { $0.unit != nil } ?? true), "\(name)")
    }
  }

  @Test("A fact is made of these answers")
  func questions() {
    #expect(Fact.question(.gap).questions == [.gap])
    #expect(Fact.examplesPerClass.questions == [.labeledExamples, .classes])
    #expect(Fact.cover(.budget, .high).questions == [.budget])
    #expect(Fact.cover(.time, .low).questions == [.time])
  }
}
