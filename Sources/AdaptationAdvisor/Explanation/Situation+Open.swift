extension Situation {
  /// Whether nothing is known that answers a question.
  func isOpen(_ question: Question) -> Bool {
    question.isNumber ? number(question) == nil : level(question) == nil
  }
}
