/// Fills the placeholders of a gate's texts, such as `{budget_short}`, with this situation's
/// figures.
struct GateText {
  private let situation: Situation
  /// Position of the strategy that the gate stands against.
  private let strategy: Int
  /// The answers as given: a level or a range is quoted beside the number it is read as.
  private let answers: Answers
  /// What size of model would fit a resource, as a clause.
  private let fittingModel: (Fact.Resource) -> String
  /// How much of the usual cost is people's time; none where it is not told apart.
  private let peopleCost: () -> Double?

  init(
    _ situation: Situation, _ answers: Answers, strategy: Int,
    peopleCost: @escaping () -> Double? = { nil },
    fittingModel: @escaping (Fact.Resource) -> String
  ) {
    self.situation = situation
    self.answers = answers
    self.strategy = strategy
    self.peopleCost = peopleCost
    self.fittingModel = fittingModel
  }

  /// Every placeholder that a text may hold.
  static let names =
    numbers.map(\.key) + ["examples_per_class", costOfPeople]
    + Fact.Resource.allCases.map(\.modelName)
    + Fact.Resource.allCases.flatMap { resource in
      Fact.Bound.allCases.map { "\(resource.estimateName)_\($0.rawValue)" } + [resource.shortName]
    }

  private static let costOfPeople = "cost_people"

  /// The names in a text that are not placeholders.
  static func unknownNames(in text: String) -> [String] {
    pieces(text).compactMap {
      if case .name(let name) = $0, !names.contains(name) { name } else { nil }
    }
  }

  /// The facts that must be known to fill a text, by placeholder.
  static func facts(in text: String) -> [(name: String, fact: Fact)] {
    pieces(text).compactMap { piece in
      guard case .name(let name) = piece else { return nil }
      if name == "examples_per_class" { return (name, .examplesPerClass) }
      let question =
        numbers.first { $0.key == name }
        ?? Fact.Resource.allCases.first { [$0.shortName, $0.modelName].contains(name) }?.question
      return question.map { (name, .question($0)) }
    }
  }

  /// Whether a brace in a text has no partner, so that it comes out as it stands.
  static func hasLoneBrace(_ text: String) -> Bool {
    pieces(text).contains { piece in
      if case .plain(let text) = piece { text.contains { $0 == "{" || $0 == "}" } } else { false }
    }
  }

  /// The text with its placeholders filled in.
  func fill(_ text: String) -> String {
    Self.pieces(text).map { piece in
      switch piece {
      case .plain(let text): text
      case .name(let name): value(name) ?? "an unknown amount"
      }
    }.joined()
  }

  private func value(_ name: String) -> String? {
    if let question = Self.numbers.first(where: { $0.key == name }) {
      return situation.number(question).map { answers.quote(supply($0, question), as: question) }
    }
    if name == "examples_per_class" {
      return situation.number(.examplesPerClass, for: strategy).map { Format.count($0) }
    }
    if name == Self.costOfPeople { return peopleCost().map { Format.dollars($0) } }
    return Fact.Resource.allCases.lazy.compactMap { figure(name, of: $0) }.first
  }

  /// What there is of something, beside the estimates where it is held against them.
  private func supply(_ amount: Double, _ question: Question) -> String {
    guard let resource = Fact.Resource.allCases.first(where: { $0.question == question }) else {
      return Format.answer(amount, to: question)
    }
    let need = situation.need(resource, strategy)
    return resource.supply(amount, beside: [need.low, need.central, need.high])
  }

  /// An end of an estimate, or by how much what there is falls short of its low end.
  private func figure(_ name: String, of resource: Fact.Resource) -> String? {
    let need = situation.need(resource, strategy)
    for bound in Fact.Bound.allCases where name == "\(resource.estimateName)_\(bound.rawValue)" {
      return resource.format(need[bound], rounding: .up)
    }
    if name == resource.modelName { return fittingModel(resource) }
    guard name == resource.shortName, let supply = situation.number(resource.question)
    else { return nil }
    return resource.format(max(0, need.low - supply), rounding: .up)
  }

  private static let numbers = Question.allCases.filter { $0.unit != nil }

  private enum Piece {
    case plain(String)
    case name(String)
  }

  /// The text cut at its braces; braces without a partner stay as they are.
  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.plain(String(text[rest.startIndex..<open])))
      pieces.append(.name(String(text[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    return pieces + [.plain(String(text[rest.startIndex...]))]
  }
}

extension Fact.Resource {
  fileprivate var estimateName: String { self == .budget ? "cost" : "days" }
  fileprivate var shortName: String { "\(rawValue)_short" }
  fileprivate var modelName: String { "model_for_\(rawValue)" }
}
