/// How alike two situations are, over the answers that both sides know.
enum Similarity {
  /// 0 where nothing agrees or nothing is shared, toward 1 where much is shared and all agrees.
  ///
  /// The mean agreement over the shared answers, drawn toward 0 as if two more answers had
  /// disagreed, so that one lucky answer does not make a twin. What the task is counts twice.
  static func between(_ a: Answers, _ b: Answers) -> Double {
    var (sum, count) = (0.0, 0.0)
    for place in Bits(UInt64(a.sheet.answered & b.sheet.answered)) {
      guard let question = Question(rawValue: place),
        let agreement = agreement(question, a[question], b[question])
      else { continue }
      let weight = question.saysWhatTheTaskIs ? 2.0 : 1
      sum += weight * agreement
      count += weight
    }
    return sum / (count + 2)
  }

  /// How alike two answers to a question are, 0…1; none where they cannot be compared.
  static func agreement(_ question: Question, _ a: Answer?, _ b: Answer?) -> Double? {
    switch (a, b) {
    case (.level(let a), .level(let b)):
      guard question.isOrdered else { return a == b ? 1 : 0 }
      return 1 - Double(abs(a - b)) / Double(question.levels.count - 1)
    case (.flag(let a), .flag(let b)):
      return a == b ? 1 : 0
    case (.quantity(let a), .quantity(let b)):
      return closeness(a.middle, b.middle)
    default:
      return nil
    }
  }

  /// 1 for equal numbers, 0 for numbers that differ a hundredfold or more.
  private static func closeness(_ a: Double, _ b: Double) -> Double {
    if a == b { return 1 }
    guard a > 0, b > 0 else { return 0 }
    return max(0, 1 - abs(Numerics.powersOfTen(a / b)) / 2)
  }
}

extension Question {
  /// Whether the answer says what kind of task it is: a case of another kind is less of a precedent
  /// than one with another deadline (our judgment).
  fileprivate var saysWhatTheTaskIs: Bool {
    self == .taskType || self == .gap || self == .modality
  }

  /// Whether the levels are steps on one scale, so that neighbors are half alike.
  var isOrdered: Bool {
    switch self {
    case .taskSpecificity, .consistency, .knowledgeChanges, .mlExpertise: true
    default: false
    }
  }
}
