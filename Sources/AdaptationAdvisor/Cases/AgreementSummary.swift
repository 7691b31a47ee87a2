/// The figures of an ``Agreement``, for JSON.
package struct AgreementSummary: Encodable, Sendable {
  private let cases: Int
  private let strict: Double
  private let credible: Double
  private let clear: Double
  private let clearStrict: Double
  private let clearCredible: Double
  private let clamped: Double
  private let reliability: [Reliability]
  /// With the five criteria answered and nothing else.
  private let criteriaStrict: Double
  private let criteriaCredible: Double
  /// Always recommending the strategy that was chosen most.
  private let constantStrict: Double
  private let constantCredible: Double
  private let crossValidation: CrossValidation.Figures?
  private let disagreements: [Disagreement]

  private struct Reliability: Encodable {
    let call: Call
    let cases: Int
    let strict: Double
    let credible: Double
  }

  private struct Disagreement: Encodable {
    let id: String
    let chosen: Strategy
    let recommended: Strategy
    let call: Call
    let margin: Double
    let credible: Bool
    let reasons: [String]
  }

  package init(
    _ agreement: Agreement, _ crossValidation: CrossValidation.Figures?, onCriteria plain: Agreement
  ) {
    criteriaStrict = plain.strict.fraction
    criteriaCredible = plain.credible.fraction
    constantStrict = agreement.constant.strict.fraction
    constantCredible = agreement.constant.credible.fraction
    let clearCases = agreement.only(\.isClear)
    cases = agreement.results.count
    strict = agreement.strict.fraction
    credible = agreement.credible.fraction
    clear = agreement.clear.fraction
    clearStrict = clearCases.strict.fraction
    clearCredible = clearCases.credible.fraction
    clamped = agreement.clamped.fraction
    reliability = agreement.reliability.map {
      Reliability(
        call: $0.call, cases: $0.share.count, strict: $0.strict.fraction,
        credible: $0.credible.fraction)
    }
    self.crossValidation = crossValidation
    disagreements = agreement.disagreements.map {
      Disagreement(
        id: $0.published.id, chosen: $0.published.chosen, recommended: $0.recommended,
        call: $0.call, margin: $0.margin, credible: $0.isCredible, reasons: $0.reasons)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case cases, strict, credible, clear
    case clearStrict = "clear_strict"
    case clearCredible = "clear_credible"
    case criteriaStrict = "criteria_only_strict"
    case criteriaCredible = "criteria_only_credible"
    case constantStrict = "constant_strict"
    case constantCredible = "constant_credible"
    case clamped, reliability
    case crossValidation = "cross_validation"
    case disagreements
  }
}
