import AdaptationAdvisor
import Arguments

/// Words that shells offer for options and operands whose values come from the built-in rubric and
/// price table. They are looked up only when completions are written.
enum Vocabularies: String, CaseIterable {
  case assumptions, criteria, gpus, rules, strategies

  /// All words, by the name of their vocabulary.
  static var words: [String: [String]] {
    Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.words) })
  }

  /// The vocabulary as option tables name it.
  var named: Vocabulary { .named(rawValue) }

  private var words: [String] {
    switch self {
    case .assumptions: PriceTable.standard.entries.map(\.name)
    case .criteria: Rubric.standard.criterionNames
    case .gpus: PriceTable.standard.gpus
    case .rules: Rubric.standard.outline.entries.map(\.id)
    case .strategies: Rubric.standard.strategyNames
    }
  }
}
