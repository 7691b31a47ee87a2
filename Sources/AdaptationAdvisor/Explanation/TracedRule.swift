/// An adjustment or a gate, and what became of it.
struct TracedRule {
  let id: String
  let when: Condition
  /// Position of the strategy whose estimates it reads.
  let strategy: Int
  let effect: Explanation.Effect
  let outcome: Outcome

  /// What became of a rule.
  enum Outcome {
    case fired
    case near([Explanation.Change])
    case waiting([(question: Question, answer: Answer)])
    case far
  }

  var isFired: Bool { if case .fired = outcome { true } else { false } }

  var isFar: Bool { if case .far = outcome { true } else { false } }
}
