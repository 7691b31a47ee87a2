extension Rubric {
  /// How many criteria there are.
  package var criterionCount: Int { criteria.count }

  /// The questions that the criteria's tables read, in the order of the questionnaire: those of
  /// which at least one must be answered, or there is nothing to score.
  var scoredQuestions: [Question] { Question.allCases.filter(isScored) }

  /// The questions that the criteria's tables read by the answer itself, or as cover.
  var tableQuestions: [Question] { Question.allCases.filter(isRead) }

  /// Whether the answers hold something that a criterion scores.
  func scores(_ answers: Answers) -> Bool {
    Question.allCases.contains { answers[$0] != nil && isScored($0) }
  }

  /// Whether some criterion's table reads the answer to a question, as it is or as the numbers that
  /// its levels stand for. Classes alone are no criterion: they only divide labeled examples.
  private func isScored(_ question: Question) -> Bool {
    isRead(question)
      || levels.contains { $0.question == question && $0.means.keys.contains(where: isRead) }
  }

  private func isRead(_ question: Question) -> Bool {
    criteria.contains { $0.tables.contains { $0.reads.subject == question } }
  }
}

extension Fact {
  /// The question that is chiefly asked for; the others only put its answer into proportion.
  var subject: Question {
    switch self {
    case .question(let question): question
    case .examplesPerClass: .labeledExamples
    case .cover(let resource, _): resource.question
    }
  }
}
