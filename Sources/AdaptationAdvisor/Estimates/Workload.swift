/// What the estimates read of a situation. Everything may be unknown; defaults of the price table
/// then take its place.
///
/// Neither the budget nor the deadline is part of it: an estimate does not move with what one would
/// like it to be, so more money or more time can never make a strategy less feasible.
package struct Workload: Hashable, Sendable {
  /// Examples of right outputs that exist.
  package var labeledExamples: Double?
  /// Tokens of plain text of the field that exist.
  package var unlabeledTokens: Double?
  /// All parameters of the model to train, tune or host.
  package var modelParameters: Double?
  package var monthlyRequests: Double?
  /// Labels to choose from; means something only for classification.
  package var classes: Double?
  package var mustSelfHost: Bool?
  package var examplesSource: ExamplesSource?
  /// What one example is; unknown counts as ``LabelKind/simple`` for classification, else as
  /// ``LabelKind/written``.
  package var labelKind: LabelKind?
  /// Whether the output is one of some labels: short answers, an encoder is enough.
  package var isClassification = false
  /// Whether tuning starts with a run over plain text, as a gap of a whole field or language needs.
  package var continuesPretraining = false
  package var expertise: Expertise?
  /// Whether a good prompt is still to be worked out, as a bar for anything beyond it.
  package var promptIsOpen: Bool?
  /// Whether facts have to be looked up for each request.
  package var looksUpFacts = false

  package init() {}

  /// Where examples would come from.
  package enum ExamplesSource: Int, Hashable, Sendable, CaseIterable {
    case stored, generated, expertMade
    /// Data exist, but not of the act itself.
    case misfit
    /// They cannot be had.
    case nowhere
  }

  /// What it takes to make one example.
  package enum LabelKind: Hashable, Sendable, CaseIterable {
    /// Choosing from a list.
    case simple
    /// Writing or correcting an answer.
    case written
    /// The same by someone with rare knowledge.
    case specialist
    /// Nobody: a model writes it.
    case generated
  }

  /// Experience with machine learning.
  package enum Expertise: Int, Hashable, Sendable, CaseIterable {
    case beginner, practiced, team, researchLab
  }
}

extension Workload {
  /// The same with every number that makes no sense left out and every huge one cut, so that no
  /// formula overflows.
  var bounded: Workload {
    var copy = self
    copy.labeledExamples = Magnitude.bounded(labeledExamples)
    copy.unlabeledTokens = Magnitude.bounded(unlabeledTokens)
    copy.modelParameters = Magnitude.bounded(modelParameters)
    copy.monthlyRequests = Magnitude.bounded(monthlyRequests)
    copy.classes = Magnitude.bounded(classes)
    return copy
  }
}

/// Bounds for the numbers that formulas multiply.
enum Magnitude {
  /// The largest number accepted anywhere.
  static let limit = 1e18

  /// The number if it is one and not negative, at most ``limit``.
  static func bounded(_ value: Double?) -> Double? {
    guard let value, value >= 0 else { return nil }
    return min(value, limit)
  }
}
