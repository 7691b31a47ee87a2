/// Factors multiplied and divided from left to right; terms are added or subtracted.
struct Term: Hashable, Sendable {
  let factors: [Factor]
  let isSubtracted: Bool

  init(_ factors: [Factor?], isSubtracted: Bool = false) {
    self.factors = factors.compactMap { $0 }
    self.isSubtracted = isSubtracted
  }

  init(_ factors: Factor?..., isSubtracted: Bool = false) {
    self.init(factors, isSubtracted: isSubtracted)
  }

  var value: Double {
    let product = factors.reduce(1) { $1.isDivisor ? $0 / $1.value : $0 * $1.value }
    return isSubtracted ? -product : product
  }

  var text: String {
    var text = ""
    for factor in factors {
      if !text.isEmpty { text += factor.isDivisor ? " ÷ " : " × " }
      text += factor.text
    }
    return text
  }
}
