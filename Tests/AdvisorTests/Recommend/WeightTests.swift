import Foundation
import Testing

@testable import advisor

@Suite("Weights")
struct WeightTests {
  private static let all = "task_specificity=5,budget=4,time=3,consistency=2,data_availability=1"

  private func report(_ weights: String) throws -> JSON {
    let words = ["recommend", "-", "-f", "json", "--weights", weights]
    return try Tool.run(words, input: Data(Situations.example.utf8)).json()
  }

  @Test("Stated weights replace the rubric's, and the others keep theirs")
  func replace() throws {
    let rubric = try JSON(try Repository.data("rubrics/standard.json"))
    var weights: [String: Double] = [:]
    for criterion in rubric["criteria"]?.array ?? [] {
      weights[criterion["id"]?.string ?? ""] = criterion["weight"]?.number
    }
    weights["budget"] = 40
    weights["time"] = 10
    let total = weights.values.reduce(0, +)
    let report = try report("budget=40,time=10")
    for cell in report["strategies"]?[0]?["criteria"]?.array ?? [] {
      let name = try #require(cell["criterion"]?.string)
      let expected = try #require(weights[name]) / total
      #expect(abs((cell["weight"]?.number ?? -1) - expected) < 1e-12)
    }
    #expect(report["rubric"]?["weights_overridden"] == ["budget": 40, "time": 10])
    #expect(try Situations.exampleJSON.get().json()["rubric"]?["weights_overridden"] == nil)
  }

  @Test("Only proportions count")
  func proportions() throws {
    let small = try report(Self.all)
    let large = try report(Self.all.replacing(",", with: "0,") + "0")
    #expect(small["strategies"] == large["strategies"])
    #expect(small["recommendation"] == large["recommendation"])
  }

  @Test("With all weight on one criterion the score is the value on it")
  func single() throws {
    let zeros = "task_specificity=0,budget=0,time=7,consistency=0,data_availability=0"
    for strategy in try report(zeros)["strategies"]?.array ?? [] {
      let time = strategy["criteria"]?.array?.first { $0["criterion"] == "time" }
      #expect(strategy["score"] == time?["value"])
      #expect(time?["weight"] == 1)
    }
  }

  @Test("The text report says that weights are the caller's")
  func text() throws {
    let words = ["recommend", "--budget", "20k", "--weights", "time=1"]
    #expect(try Tool.run(words).text.contains("with your weights"))
    #expect(try !Situations.exampleText.get().text.contains("with your weights"))
  }

  @Test("A list of weights is read word for word")
  func list() {
    #expect(WeightList(word: "budget=40")?.values == ["budget": 40])
    #expect(WeightList(word: "time=10,budget=40")?.word == "budget=40,time=10")
    #expect(WeightList(word: " budget = 40, time=10 ")?.word == "budget=40,time=10")
    #expect(NameList(word: "budget, time")?.names == ["budget", "time"])
    #expect(WeightList(word: "a b=-3")?.values == ["a b": -3], "the rubric judges names and sizes")
  }

  @Test(
    "What is not a list of weights is none",
    arguments: [
      "", "budget", "budget=", "=40", "budget=40,", ",budget=40", "budget=4.5", "budget=40%",
      "budget=1,budget=2", "budget=1=2", "budget 1", "budget:1", "budget=0x10",
      "budget=99999999999999999999",
    ])
  func noList(word: String) {
    #expect(WeightList(word: word)?.values == nil)
  }
}
