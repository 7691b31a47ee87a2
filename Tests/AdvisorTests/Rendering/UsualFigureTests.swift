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
}
