import Testing

@testable import advisor

@Suite("Names as reports print them")
struct MeantNameTests {
  private static let answers = ["recommend", "--budget", "60k", "--gap", "behavior"]

  @Test("Strategies and criteria are known with spaces, other dashes and capitals")
  func alike() throws {
    let pairs = [
      (["--what-would-make", "prompt-engineering"], ["--what-would-make", "Prompt engineering"]),
      (["--weights", "data_availability=40"], ["--weights", "data-availability=40"]),
      (
        ["--weights-order", "budget,time,consistency,data_availability,task_specificity"],
        ["--weights-order", "Budget,time,consistency,data availability,task-specificity"]
      ),
    ]
    for (written, meant) in pairs {
      let run = try Tool.run(Self.answers + meant)
      #expect(run.code == 0)
      #expect(run.text == (try Tool.run(Self.answers + written).text))
    }
    let estimate = try Tool.run("estimate", "--strategy", "Fine tuning")
    #expect(estimate.text == (try Tool.run("estimate", "--strategy", "fine-tuning").text))
  }

  @Test("What means nothing, or the same name twice, is still refused")
  func refused() throws {
    #expect(try Tool.run(Self.answers + ["--what-would-make", "prompts"]).code != 0)
    let twice = ["--weights", "data-availability=40,data_availability=10"]
    #expect(try Tool.run(Self.answers + twice).code != 0)
    #expect(["a-b", "a_b"].name(meantBy: "a_b") == "a_b")
    #expect(["a-b"].name(meantBy: "c") == "c")
  }
}
