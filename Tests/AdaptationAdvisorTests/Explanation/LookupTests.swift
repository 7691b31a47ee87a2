import Testing

@testable import AdaptationAdvisor

@Suite("Rows that hit and rows beside them")
struct LookupTests {
  @Test("Every strategy's base value on every criterion is told once, with its row")
  func complete() throws {
    for sample in try SampleExplanations.all() {
      for (index, criterion) in sample.rubric.criteria.enumerated() {
        let lookups = sample.explanation.lookups.filter { $0.criterion == criterion.id }
        let told = lookups.flatMap(\.strategies)
        #expect(Set(told).count == told.count && told.count == sample.rubric.strategies.count)
        for lookup in lookups {
          #expect(Set(lookup.scores.keys) == Set(lookup.strategies.map(\.rawValue)))
          for strategy in lookup.strategies {
            #expect(sample.row(strategy, criterion.id, sample.answers)?.rule == lookup.rule)
            let position = try #require(
              sample.rubric.strategies.firstIndex { $0.strategy == strategy })
            let cell = sample.evaluation.assessments[position].cells[index]
            let added = cell.adjustments.reduce(0) {
              $0 + sample.rubric.adjustments[$1].points[position]
            }
            #expect(lookup.scores[strategy.rawValue] == cell.raw - added)
          }
        }
      }
    }
  }

  @Test(
    "The change that is named leads to the neighboring row, and just short of it nothing changes")
  func neighbors() throws {
    var numbers = 0
    for sample in try SampleExplanations.all() {
      for lookup in sample.explanation.lookups {
        for neighbor in lookup.neighbors {
          let question = try #require(Question(key: neighbor.change.question))
          let strategy = try #require(lookup.strategies.first)
          var answers = sample.answers
          guard let value = neighbor.change.value else {
            try answers.set(question, to: neighbor.change.to)
            #expect(sample.row(strategy, lookup.criterion, answers)?.rule == neighbor.rule)
            continue
          }
          numbers += 1
          answers[question] = .quantity(Quantity(value))
          #expect(
            sample.row(strategy, lookup.criterion, answers)?.rule == neighbor.rule, "\(neighbor)")
          let isBelow = neighbor.change.to.hasPrefix("below")
          answers[question] = .quantity(Quantity(value * (isBelow ? 1 + 1e-8 : 1 - 1e-8)))
          #expect(
            sample.row(strategy, lookup.criterion, answers)?.rule == lookup.rule, "\(neighbor)")
        }
      }
    }
    #expect(numbers > 200)
  }

  @Test("Between the first and the last band there is a neighbor on either side")
  func sides() throws {
    for sample in try SampleExplanations.all() {
      for lookup in sample.explanation.lookups where lookup.value != nil {
        let criterion = try #require(
          sample.rubric.criteria.first { $0.id == lookup.criterion })
        let table = try #require(
          criterion.tables.first { $0.rows.contains { $0.rule.id == lookup.rule } })
        let ids = table.rows.sorted { $0.match < $1.match }.map(\.rule.id)
        let place = try #require(ids.firstIndex { $0 == lookup.rule })
        let beside = [place - 1, place + 1].filter(ids.indices.contains).map { ids[$0] }
        #expect(lookup.neighbors.map(\.rule) == beside)
      }
    }
  }

  @Test("Once the questions that are named are answered, another table gives the value")
  func replacements() throws {
    var random = SeededRandom(seed: 8)
    var count = 0
    for sample in try SampleExplanations.all() {
      for lookup in sample.explanation.lookups {
        for other in lookup.replacedBy {
          count += 1
          var answers = sample.answers
          for question in other.questions.compactMap(Question.init(key:)) {
            #expect(answers[question] == nil)
            answers[question] =
              question.isNumber
              ? .quantity(Quantity(max(1, RandomAnswers.number(question, &random))))
              : RandomAnswers.answer(to: question, &random)
          }
          for strategy in lookup.strategies {
            let reads = sample.row(strategy, lookup.criterion, answers)?.reads
            #expect(reads != nil && reads != lookup.reads)
          }
        }
      }
    }
    #expect(count > 50)
  }
}
