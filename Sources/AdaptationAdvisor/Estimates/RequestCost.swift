/// What answering one request costs where tokens are paid for.
struct RequestCost: Hashable, Sendable {
  /// Tokens before every request that are the same each time.
  let prefix: ByCase
  /// Tokens that are new in each request: the question, and the passages that are fetched for it.
  let question: ByCase
  /// Tokens that come out.
  let answer: ByCase
  /// Dollars per million tokens.
  let inputPrice: ByCase
  let outputPrice: ByCase
  /// Share of the requests that find the prefix cached, and what cached input costs against fresh.
  let cacheHits: ByCase
  let cachedPrice: ByCase

  /// Dollars for one request: `(in × (prefix × (1 − h × (1 − c)) + question) + out × answer) / 1e6`
  /// with hits `h` and cached price share `c` (F090, F091, F097).
  @inline(__always)
  var dollars: ByCase {
    (inputPrice * (prefix * freshShare + question) + outputPrice * answer) / 1e6
  }

  /// What the prefix costs on average against an uncached one.
  @inline(__always)
  var freshShare: ByCase { 1 - cacheHits * (1 - cachedPrice) }

  /// All tokens of a request, as a GPU of one's own has to process them.
  @inline(__always)
  var tokens: ByCase { prefix + question + answer }
}

extension RequestCost {
  /// A request to a hosted model that is prompted.
  @inline(__always)
  static func prompted(_ workload: Workload, _ assumptions: borrowing Assumptions) -> RequestCost {
    RequestCost(
      prefix: assumptions[.prefixTokens], question: workload.newTokens(assumptions),
      answer: assumptions[workload.answerTokens], inputPrice: assumptions[.inputPrice],
      outputPrice: assumptions[.outputPrice], cacheHits: assumptions[.cacheHits],
      cachedPrice: assumptions[.cachedPrice])
  }

  /// A request to a tuned model, which needs few instructions; too few to be cached.
  @inline(__always)
  static func tuned(
    _ workload: Workload, price: ByCase, _ assumptions: borrowing Assumptions
  ) -> RequestCost {
    RequestCost(
      prefix: assumptions[.tunedPrefixTokens], question: workload.newTokens(assumptions),
      answer: assumptions[workload.answerTokens], inputPrice: price, outputPrice: price,
      cacheHits: .zero, cachedPrice: ByCase(repeating: 1))
  }
}

extension Workload {
  /// Tokens that come out per request.
  var answerTokens: Assumption { isClassification ? .labelTokens : .answerTokens }

  /// Tokens of a request that were not in the one before.
  @inline(__always)
  func newTokens(_ assumptions: borrowing Assumptions) -> ByCase {
    let question = assumptions[.questionTokens]
    return looksUpFacts ? question + assumptions[.passageTokens] : question
  }
}
