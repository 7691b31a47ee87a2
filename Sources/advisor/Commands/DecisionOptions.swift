import AdaptationAdvisor
import Arguments

/// The options that say which rubric decides, and with which weights.
struct DecisionOptions: Sendable {
  var rubric: String?
  var weights = WeightList()
  var order = NameList()
  var prices = PriceOptions()

  static let options: [Option<DecisionOptions>] =
    [
      RubricFile.option(into: \.rubric, in: "Decision"),
      .value(
        "weights", taking: "name=n,…", into: \.weights,
        "Weights that replace the rubric's, such as budget=40,time=10; the others keep theirs, and only "
          + "proportions count.",
        in: "Decision", completing: .assignments(Vocabularies.criteria.named)),
      .value(
        "weights-order", taking: "name,…", into: \.order,
        "All criteria, the most important first, where that is all you know of the weights.",
        in: "Decision", completing: .list(Vocabularies.criteria.named)),
    ] + PriceOptions.options.map { $0.within(\.prices) }

  /// The files that these options name.
  var files: [String?] { [rubric, prices.file] }

  /// The advisor that these options ask for.
  func advisor(_ terminal: Terminal) throws(Failure) -> Advisor {
    try advisor(RubricFile.read(rubric, terminal), prices.table(terminal))
  }

  /// An advisor with this rubric and these prices, and the weights that these options ask for.
  func advisor(_ rubric: Rubric, _ prices: PriceTable) throws(Failure) -> Advisor {
    guard order.names.isEmpty || weights.values.isEmpty else { throw .weightsTwice }
    let criteria = rubric.criterionNames
    do throws(WeightsError) {
      if !order.names.isEmpty {
        let names = order.names.map { criteria.name(meantBy: $0) }
        return try Advisor(rubric: rubric, order: names, prices: prices)
      }
      // Of two spellings of one name neither is preferred: both stay as they are.
      let meant = weights.values.map { (criteria.name(meantBy: $0.key), $0.value) }
      let isUnique = Set(meant.map(\.0)).count == meant.count
      return try Advisor(
        rubric: rubric,
        weights: isUnique ? Dictionary(uniqueKeysWithValues: meant) : weights.values,
        prices: prices)
    } catch {
      throw .weights(error, isOrder: !order.names.isEmpty)
    }
  }
}

/// Names as one word: `consistency,budget`.
struct NameList: Word {
  var names: [String] = []

  init() {}

  init?(word: String) {
    names = word.parts(at: ",")
    if names.contains("") { return nil }
  }

  var word: String { names.joined(separator: ",") }

  static let expected = "names separated by commas, such as consistency,budget"
}

/// Weights as one word: `budget=40,time=10`.
struct WeightList: Word {
  var values: [String: Int] = [:]

  init() {}

  init?(word: String) {
    for part in word.parts(at: ",") {
      let sides = part.parts(at: "=")
      guard sides.count == 2, !sides[0].isEmpty, let weight = Int(sides[1]),
        values.updateValue(weight, forKey: sides[0]) == nil
      else { return nil }
    }
  }

  var word: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
  }

  static let expected = "names with whole numbers, such as budget=40,time=10"
}

extension String {
  /// The parts between separators, without the spaces around them.
  fileprivate func parts(at separator: Character) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map { part in
      let start = part.drop { $0 == " " }
      return String(
        start.prefix(
          upTo: start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex))
    }
  }
}
