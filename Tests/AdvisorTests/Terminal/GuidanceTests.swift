import AdaptationAdvisor
import Arguments
import Foundation
import Testing

@testable import advisor

@Suite("Topics, completions and the manual page")
struct GuidanceTests {
  private static let manuals = flattened(CommandTable.root.manual)

  private static func flattened(_ manual: Manual) -> [Manual] {
    [manual] + manual.commands.flatMap(flattened)
  }

  @Test("Help of the questions shows every question, option, level and meaning")
  func questions() throws {
    let run = try Tool.run("help", "questions")
    #expect(run.code == 0)
    for question in Question.allCases {
      let text = question.text(over: PriceTable.standard.horizonMonths)
      #expect(run.prose.contains("\(question.key) \(text) why \(question.reason)"))
      #expect(run.prose.contains("example \(question.illustration ?? "")"))
      #expect(run.prose.contains(question.option + " <"))
      for level in question.levels { #expect(run.prose.contains("\(level.name) \(level.meaning)")) }
    }
    #expect(run.lines.allSatisfy { $0.count <= 80 })
    let one = try Tool.run("help", "questions", "task-specificity")
    #expect(one.prose.contains("novel a language, domain or modality"))
    #expect(!one.text.contains("budget"))
  }

  @Test("A question that is not there is a usage error with a suggestion")
  func unknown() throws {
    let run = try Tool.run("help", "questions", "budgte")
    #expect(run.code == 64)
    #expect(run.message.contains("Did you mean 'budget'?"))
  }

  @Test("Words that reports use are explained, and found without their topic")
  func terms() throws {
    let words =
      Rubric.standard.strategyNames + Feasibility.allCases.map(\.rawValue)
      + Call.allCases.map(\.label) + ["LoRA", "retrieval", "gate"]
    for word in words {
      let run = try Tool.run("help", "terms", word)
      let name = word.replacing(" ", with: "-")
      #expect(run.code == 0 && run.text.hasPrefix("  \(name) "), "\(word)")
    }
    let direct = try Tool.run("help", "lora")
    #expect(direct.code == 64 && direct.message.contains("'advisor help terms LoRA'"))
  }

  @Test("Help of the exit codes lists them all")
  func exitCodes() throws {
    let run = try Tool.run("help", "exit-codes")
    let codes = run.lines.compactMap { $0.split(separator: " ").first.flatMap { Int32($0) } }
    #expect(codes == advisor.ExitCode.allCases.map(\.rawValue))
  }

  @Test("Completions hold every command, option and level", arguments: Shell.allCases)
  func completions(shell: Shell) throws {
    let script = try Tool.run("completions", shell.rawValue).text
    for manual in Self.manuals {
      #expect(script.contains("'\(manual.fullName)'"))
      #expect(manual.options.allSatisfy { script.contains(" \($0.longName) ") })
    }
    for question in Question.allCases where !question.levels.isEmpty {
      let levels = question.levels.map { "'\($0.name)'" }.joined(separator: " ")
      #expect(script.contains(levels), "\(question.key)")
    }
    // From the built-in rubric and price table.
    for word in ["task_specificity", "gap-knowledge", "engineer_day", "h100", "fine-tuning"] {
      #expect(script.contains("'\(word)'"), "\(word)")
    }
  }

  @Test("An unknown shell is a usage error")
  func unknownShell() throws {
    let run = try Tool.run("completions", "fihs")
    #expect(run.code == 64)
    #expect(run.message.contains("Did you mean 'fish'?"))
  }

  @Test("The manual page has every command and every option of it")
  func page() throws {
    let run = try Tool.run("help", "--man")
    #expect(run.code == 0)
    let page = run.text.replacing("\\-", with: "-").replacing("\\&", with: "")
    for manual in Self.manuals where manual.commands.isEmpty {
      #expect(
        page.contains(".Ss \"\(manual.fullName)\"") || page.contains(".Ss \(manual.fullName)"))
      #expect(manual.options.allSatisfy { page.contains("Fl -\($0.name)") })
    }
    #expect(page.contains(".Sh \"EXIT STATUS\""))
    #expect(page.contains("\n.Sh QUESTIONS\n"))
  }

  @Test(
    "An option that a command lacks is told by whom it is taken, or what it is called",
    arguments: [
      (["estimate", "--time", "6w"], "Unknown option '--time' here; 'advisor recommend' has it."),
      (["recommend", "--tokens=2T"], "Unknown option '--tokens' here; 'advisor estimate' has it."),
      (["rubric", "lint", "--budget", "1"], "'advisor recommend' has it."),
      (["recommend", "--deadline", "6w"], "Unknown option '--deadline'. Did you mean '--time'?"),
      (["estimate", "--parameters", "7B"], "Did you mean '--model-parameters'?"),
    ])
  func foreign(words: [String], message: String) throws {
    let run = try Tool.run(words)
    #expect(run.code == 64)
    #expect(run.message.contains(message))
  }

  @Test("No other name of an option is the name of one")
  func otherNames() {
    for manual in Self.manuals {
      let names = manual.options.map(\.name)
      let others = manual.options.flatMap(\.otherNames)
      #expect(Set(others).count == others.count)
      #expect(Set(names).isDisjoint(with: others))
    }
  }
}
