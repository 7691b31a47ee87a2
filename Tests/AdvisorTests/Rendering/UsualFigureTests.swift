import Testing

@testable import advisor

@Suite("Usual figures")
struct UsualFigureTests {
  @Test("Cost and days are written alike in every command and format")
  func alike() throws {
    let answers = ["--budget", "20k"]
    let text = try Tool.run(["recommend"] + answers)
    let row = { (name: String, run: Run) in
      run.lines.first { $0.hasPrefix("  \(name) ") || $0.hasPrefix("| \(name) ") }?
        .split { $0 == " " || $0 == "|" }.suffix(3).map(String.init) ?? []
    }
    let cost = row("usual cost", text)
    let days = row("usual days", text)
    #expect(cost.count == 3 && cost.allSatisfy { $0.hasPrefix("$") })

    let record = try Tool.run(["recommend", "--format", "markdown"] + answers)
    #expect(row("usual cost", record) == cost)
    #expect(row("usual days", record) == days)

    let estimate = try Tool.run("estimate")
    let columns = { (name: String) in
      estimate.lines.first { $0.hasPrefix("  \(name) ") }?.split(separator: " ").suffix(3)
        .map(String.init).sorted() ?? []
    }
    #expect(columns("cost over the horizon") == cost.sorted())
    #expect(columns("days until it serves") == days.sorted())

    try Scratch.folder { scratch in
      for (name, budget) in [("a.json", "20k"), ("b.json", "21k")] {
        try scratch.write(#"{"budget": "\#(budget)"}"#, to: name)
      }
      let compared = try Tool.run("compare", scratch.file("a.json"), scratch.file("b.json"))
      for figure in cost + days { #expect(compared.text.contains(" \(figure) ")) }
    }
  }

  @Test("Where a model is hosted in house, the hours of its GPUs are told unless they are stated")
  func hostingHours() throws {
    let words = ["recommend", "--budget", "200k", "--must-self-host", "true"]
    #expect(try Tool.run(words).prose.contains("rented for 730 hours a month"))
    #expect(
      !(try Tool.run(words + ["--assume", "hosting_hours=160"]).prose.contains("rented for")))
    #expect(!(try Tool.run("recommend", "--budget", "20k").prose.contains("rented for")))
    let strategies = try Tool.run(words + ["-f", "json"]).json()["strategies"]?.array ?? []
    #expect(strategies.count == 3)
    for strategy in strategies {
      let excluded = strategy["estimate"]?["excluded"]?.array ?? []
      #expect(excluded.contains("buying hardware; GPUs are rented"))
    }
  }
}
