import AdaptationAdvisor

/// Situations to decide, the same in every run.
enum Situations {
  /// Some kinds of them.
  static let kinds: [(name: String, situations: [Answers])] = [
    ("published cases", published), ("the criteria and some context", random(answered: 6...9)),
    ("everything answered", random(answered: 24...24)),
  ]

  /// The answers of the published cases.
  static var published: [Answers] { PublishedCase.standard.map(\.answers) }

  /// Situations by chance, with so many answers.
  static func random(answered: ClosedRange<Int>, count: Int = 1000) -> [Answers] {
    var random = SplitMix64(state: 1)
    return (0..<count).map { _ in
      var answers = Answers()
      let wanted = Int.random(in: answered, using: &random)
      let context = Question.allCases.filter { !$0.isCriterion }.shuffled(using: &random)
      let questions = Question.allCases.filter(\.isCriterion) + context
      for question in questions.prefix(wanted) {
        let text = word(for: question, &random)
        do { try answers.set(question, to: text) } catch { print("not an answer:", error) }
      }
      return answers
    }
  }

  private static func word(for question: Question, _ random: inout SplitMix64) -> String {
    switch question {
    case .budget: return number(3...6, &random)
    case .time: return number(0...2, &random)
    case .classes: return number(0...2, &random)
    case .labeledExamples, .monthlyRequests, .latency: return number(1...5, &random)
    case .unlabeledTokens, .modelParameters: return number(8...11, &random)
    case .mustSelfHost: return Bool.random(using: &random) ? "true" : "false"
    default: return question.levels[Int.random(in: 0..<question.levels.count, using: &random)].name
    }
  }

  /// A whole number with its first digit by chance and so many zeros.
  private static func number(_ zeros: ClosedRange<Int>, _ random: inout SplitMix64) -> String {
    "\(Int.random(in: 1...9, using: &random))"
      + String(repeating: "0", count: Int.random(in: zeros, using: &random))
  }
}

/// A generator of numbers by chance that can be repeated (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
