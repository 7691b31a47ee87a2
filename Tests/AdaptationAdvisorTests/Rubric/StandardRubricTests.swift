import Testing

@testable import AdaptationAdvisor

@Suite("The built-in rubric")
struct StandardRubricTests {
  private static let rubric = Rubric.standard

  @Test("It loads, and is the one that an advisor has")
  func loads() throws {
    #expect(try Rubric(json: EmbeddedFile.standard.bytes) == Self.rubric)
    #expect(Advisor().rubric == Self.rubric)
    #expect(Self.rubric.name == "standard")
  }

  @Test("It chooses among the three strategies by the five criteria, least commitment first")
  func frame() {
    #expect(
      Self.rubric.strategies.map(\.strategy) == [.promptEngineering, .fineTuning, .training])
    #expect(
      Self.rubric.criteria.map(\.id) == [
        "task_specificity", "budget", "time", "consistency", "data_availability",
      ])
    #expect(Self.rubric.criteria.allSatisfy { $0.weight > 0 })
  }

  @Test("Every id is unique and made of lowercase words joined by dashes")
  func ids() {
    let ids = Self.rubric.everyRule.map(\.id) + Self.rubric.criteria.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in Self.rubric.everyRule {
      let words = rule.id.split(separator: "-", omittingEmptySubsequences: false)
      let isKebab = words.allSatisfy { word in
        !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
      }
      #expect(isKebab, "\(rule.id)")
    }
  }

  @Test("Every text is a sentence, and only gates have figures to fill in")
  func texts() {
    let gates = Set(Self.rubric.gates.map(\.rule.id))
    for rule in Self.rubric.everyRule {
      #expect(rule.because.hasSuffix("."), "\(rule.id)")
      let start = rule.because.first { $0.isLetter || $0.isNumber }
      #expect(start?.isLowercase == false, "\(rule.id)")
      #expect(!rule.because.contains("{") || gates.contains(rule.id), "\(rule.id)")
    }
    for gate in Self.rubric.gates { #expect(gate.lift.hasSuffix("."), "\(gate.rule.id)") }
  }

  @Test("Scores move in the declared directions from row to row")
  func monotone() {
    var declared = 0
    for table in Self.rubric.criteria.flatMap(\.tables) {
      let rows = table.rows.sorted { $0.match.position < $1.match.position }
      for (strategy, direction) in table.monotone {
        declared += 1
        for (row, next) in zip(rows, rows.dropFirst()) {
          let step = next.scores[strategy] - row.scores[strategy]
          #expect(direction == .rising ? step >= 0 : step <= 0, "\(next.rule.id)")
        }
      }
    }
    #expect(declared >= 10)
  }

  @Test("What fine-tuning and training need is declared to speak for them the more there is")
  func needs() {
    let needs: [(String, [Fact])] = [
      ("fine-tuning", [.cover(.budget, .central), .cover(.time, .central)]),
      ("fine-tuning", [.question(.labeledExamples), .examplesPerClass]),
      ("training", [.cover(.budget, .central), .cover(.time, .central)]),
      ("training", [.question(.unlabeledTokens)]),
    ]
    for (name, facts) in needs {
      let strategy = Self.rubric.strategies.firstIndex { $0.rule.id == name }
      for table in Self.rubric.criteria.flatMap(\.tables) where facts.contains(table.reads) {
        #expect(strategy.flatMap { table.monotone[$0] } == .rising, "\(name) \(table.reads.name)")
      }
    }
  }

  @Test("Every question is read by a rule that can change something")
  func questions() {
    let tables = Self.rubric.criteria.flatMap(\.tables).map(\.reads)
    let meanings = Self.rubric.levels.map { Fact.question($0.question) }
    let facts = tables + meanings + Self.rubric.everyCondition.flatMap(\.facts)
    let read = Set(facts.flatMap(\.questions))
    for question in Question.allCases { #expect(read.contains(question), "\(question.key)") }
  }

  @Test("Every strategy has an estimate and a technique for any situation, a plan and trade-offs")
  func complete() {
    for (index, entry) in Self.rubric.strategies.enumerated() {
      let estimates = Self.rubric.estimates.filter { $0.strategy == index }
      #expect(entry.costModel != nil || estimates.last?.when == .always, "\(entry.rule.id)")
      let bases = Self.rubric.techniques.filter { $0.strategy == index && $0.kind == .base }
      #expect(bases.last?.when == .always, "\(entry.rule.id)")
      #expect(Self.rubric.plan.contains { $0.plans == [index] && $0.when == .always })
      for kind in TradeOff.Kind.allCases {
        #expect(Self.rubric.tradeOffs.contains { $0.strategy == index && $0.kind == kind })
      }
    }
  }

  @Test("Only where no model exists at all is the least commitment ruled out")
  func fallback() {
    let gates = Self.rubric.gates.filter { $0.strategy == 0 && $0.effect == .ruledOut }
    #expect(gates.map(\.when.text) == ["base_model = none"])
  }
}

extension Table.Match {
  /// Where the row stands among the others.
  fileprivate var position: Double {
    switch self {
    case .level(let index): Double(index)
    case .band(let low, _): low
    }
  }
}
