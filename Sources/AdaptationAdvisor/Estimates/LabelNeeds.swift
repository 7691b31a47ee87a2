/// How many examples a strategy wants, and how many of them exist.
struct LabelNeeds: Hashable, Sendable {
  /// Examples to learn from.
  let wanted: ByCase
  /// Examples to measure with.
  let evaluation: ByCase
  let inHand: ByCase

  /// What a strategy wants that learns from no examples.
  @inline(__always)
  init(_ workload: Workload, _ assumptions: borrowing Assumptions) {
    self.init(wanted: .zero, workload, assumptions)
  }

  /// - Parameter wanted: Examples to learn from.
  @inline(__always)
  init(wanted: ByCase, _ workload: Workload, _ assumptions: borrowing Assumptions) {
    self.wanted = wanted
    evaluation = assumptions[.evaluationExamples]
    if let labeled = workload.labeledExamples {
      inHand = ByCase(repeating: labeled)
    } else if let share = workload.shareInHand {
      inHand = assumptions[share] * (wanted + evaluation)
    } else {
      inHand = .zero
    }
  }

  /// What exists serves for measuring first, since nothing can be decided without.
  var missingEvaluation: ByCase { (evaluation - inHand).atLeast(0) }
  var missingTraining: ByCase { (wanted - beyondEvaluation).atLeast(0) }

  /// Examples in hand that are left to learn from.
  var beyondEvaluation: ByCase { (inHand - evaluation).atLeast(0) }
}

extension Workload {
  /// The share of the wanted examples that is taken to exist where no number is known; none where
  /// it is known that they have to be made.
  var shareInHand: Assumption? {
    switch examplesSource {
    case .stored: .storedShare
    case nil: .unknownShare
    case .generated, .expertMade, .misfit, .nowhere: nil
    }
  }
}
