/// One labelled sum: `Hosted training: 750,000 tokens × $0.50 per M × 3 runs = $1.13`.
///
/// The result follows from the numbers as they are printed, so a reader with a pocket calculator
/// arrives at it exactly; against the unrounded figures it is off by a cent or a millionth.
package struct Line: Hashable, Sendable {
  package let kind: Kind
  package let label: String
  /// The sum with its result.
  package let text: String
  /// The result as printed.
  package let value: Double
  let terms: [Term]

  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Tokens, hours, memory, GPUs: what money and time follow from.
    case work
    /// Dollars until it serves.
    case oneOff = "one-off"
    /// Dollars for each month.
    case monthly
    /// Dollars added up.
    case total
    /// Calendar days.
    case time
  }

  /// - Parameter unit: Words behind the result.
  init(
    _ kind: Kind, _ label: String, _ terms: [Term], in style: Style, _ unit: String = ""
  ) {
    let result = style.print(max(terms.reduce(0) { $0 + $1.value }, 0))
    let isSum = terms.count != 1 || terms[0].factors.count != 1
    self.init(kind, label, isSum ? Self.text(of: terms) : "", result, unit, terms)
  }

  init(_ kind: Kind, _ label: String, _ terms: Term..., in style: Style, _ unit: String = "") {
    self.init(kind, label, terms, in: style, unit)
  }

  /// A sum whose result is rounded up to whole numbers, above a node to whole nodes.
  init(
    _ kind: Kind, _ label: String, _ term: Term, roundedUpToNodesOf node: Double, _ unit: String
  ) {
    let exact = PlainNumber(term.value)
    let whole = PlainNumber(Self.roundedUp(exact.value, node: node))
    let nodes = whole.value > node ? " to nodes of \(PlainNumber(node))" : ""
    let sum =
      whole.value == exact.value ? term.text : "\(term.text) = \(exact), rounded up\(nodes)"
    self.init(kind, label, sum, whole, unit, [term])
  }

  private init(
    _ kind: Kind, _ label: String, _ sum: String, _ result: PlainNumber, _ unit: String,
    _ terms: [Term]
  ) {
    self.kind = kind
    self.label = label
    self.terms = terms
    value = result.value
    text = sum.isEmpty ? result.text(with: unit) : sum + " = " + result.text(with: unit)
  }

  private static func text(of terms: [Term]) -> String {
    var text = ""
    for term in terms {
      if !text.isEmpty { text += term.isSubtracted ? " − " : " + " }
      text += term.text
    }
    return text
  }

  /// How the result is printed.
  enum Style {
    case plain, count, days, dollars, price

    func print(_ value: Double) -> PlainNumber {
      switch self {
      case .plain: PlainNumber(value)
      case .count: PlainNumber(count: value)
      case .days: PlainNumber(days: value)
      case .dollars: PlainNumber(dollars: value)
      case .price: PlainNumber(price: value)
      }
    }
  }

  private static func roundedUp(_ value: Double, node: Double) -> Double {
    let whole = max(value.rounded(.up), 1)
    return whole <= node ? whole : (whole / node).rounded(.up) * node
  }

  /// The result as a factor of a later line.
  func factor(_ unit: String = "", in style: Style = .plain) -> Factor {
    Factor(style.print(value), unit)
  }
}
