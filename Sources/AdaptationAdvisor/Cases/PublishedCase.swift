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

  package typealias Kind = Report.SimilarCase.Kind

  package typealias Verdict = Report.SimilarCase.Verdict

  package struct Source: Hashable, Sendable {
    package let title: String
    package let url: String
  }

  /// The same case with what a rubric's criteria score answered and nothing else; none if nothing
  /// of that is.
  package func reduced(to rubric: Rubric) -> PublishedCase? {
    var answers = Answers()
    for question in rubric.scoredQuestions { answers[question] = self.answers[question] }
    guard !answers.answered.isEmpty else { return nil }
    return PublishedCase(
      id: id, kind: kind, title: title, organization: organization, year: year,
      situation: situation, answers: answers, judged: judged, chosen: chosen, technique: technique,
      alsoCredible: alsoCredible, outcome: outcome, verdict: verdict, quality: quality,
      sources: sources)
  }

  /// Whether an expert would accept this strategy.
  package func accepts(_ strategy: Strategy) -> Bool {
    strategy == chosen || alsoCredible.contains(strategy)
  }
}
