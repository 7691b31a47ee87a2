/// A published decision or a piece of guidance, in the vocabulary of the questionnaire.
package struct PublishedCase: Hashable, Sendable {
  package let id: String
  /// Whether it tells of a decision or gives advice.
  package let kind: Kind
  package let title: String
  package let organization: String
  package let year: Int
  /// What the situation was, before the choice.
  package let situation: String
  package let answers: Answers
  /// Questions whose answers were judged from the text rather than stated in it.
  package let judged: [Question]
  package let chosen: Strategy
  package let technique: String
  /// Strategies that an expert would also have accepted.
  package let alsoCredible: [Strategy]
  package let outcome: String
  package let verdict: Verdict
  package let quality: String
  package let sources: [Source]

  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case decision, guidance
  }

  /// Whether the outcome bore the choice out.
  package enum Verdict: String, Hashable, Sendable, CaseIterable {
    case right, contested, wrong
  }

  package struct Source: Hashable, Sendable {
    package let title: String
    package let url: String
  }

  /// Whether an expert would accept this strategy.
  package func accepts(_ strategy: Strategy) -> Bool {
    strategy == chosen || alsoCredible.contains(strategy)
  }
}
