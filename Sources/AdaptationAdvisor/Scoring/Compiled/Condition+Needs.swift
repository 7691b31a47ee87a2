extension Condition {
  /// The slots without which the condition cannot hold for certain: a bit for each of the first 64.
  func needs(for strategy: Int, _ slots: SlotTable) -> UInt64 {
    needs(isNegated: false) { fact in
      let slot = slots.slot(fact, for: strategy)
      return slot < UInt64.bitWidth ? 1 << UInt64(slot) : 0
    }
  }

  private func needs(isNegated: Bool, _ bit: (Fact) -> UInt64) -> UInt64 {
    switch self {
    case .levels(let question, _), .flag(let question, _): return bit(.question(question))
    case .number(let fact, _, _): return bit(fact)
    case .not(let part): return part.needs(isNegated: !isNegated, bit)
    case .all(let parts), .any(let parts):
      // By De Morgan, "not all" is "any not". With nothing to choose from, nothing holds.
      let isAll = if case .all = self { !isNegated } else { isNegated }
      let needs = parts.map { $0.needs(isNegated: isNegated, bit) }
      return isAll ? needs.reduce(0, |) : needs.reduce(.max, &)
    }
  }
}
