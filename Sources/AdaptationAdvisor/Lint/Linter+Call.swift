/// Thresholds of the call that cannot be reached, or that stop nothing.
extension Linter {
  mutating func checkCall() {
    let call = rubric.call.thresholds
    let greatest = ScoreBounds(rubric: rubric).greatestMargin
    let margins = [
      ("clear", call.clearMargin, "unless gates leave a single choice, no call is ever clear"),
      ("leaning", call.leaningMargin, "no call is ever leaning"),
    ]
    for (name, margin, effect) in margins where margin > greatest && rubric.strategies.count > 1 {
      note(
        .unreachableCall, at: map.cursor(at: "call", name, "margin"), rule: rubric.call.rule.id,
        "no answers put a strategy \(Format.plain(margin)) points ahead of another: \(effect)",
        remedy: "ask for \(Format.plain(greatest.rounded(.down))) points or less; no lead is longer"
      )
    }
    for reservation in rubric.call.reservations
    where reservation.when == .always && reservation.strategies.count == rubric.strategies.count {
      note(
        .unreachableCall, at: map.cursor(reservation.rule.id, "id"), rule: reservation.rule.id,
        "this applies to every recommendation, so that no call is ever clear",
        remedy: "say with 'when' or 'for' where it applies, or remove it")
    }
    if call.leaningMargin == 0 {
      note(
        .idleThreshold, at: map.cursor(at: "call", "leaning", "margin"), rule: rubric.call.rule.id,
        "every lead is 0 points or more, so that no call is ever close",
        remedy: "ask for more than 0 points")
    }
    // Only answers that some rule reads count.
    let used = rubric.usedQuestions.count
    let open = used - call.clearAnswers
    if open <= 0 {
      note(
        .unreachableCall, at: map.cursor(at: "call", "clear", "answers"), rule: rubric.call.rule.id,
        "a clear call takes \(call.clearAnswers) answers, and rules read those to \(used) questions"
          + (open == 0 ? ": hardly anybody answers all" : ""),
        remedy: "ask for fewer answers")
    } else if call.clearFlipping >= open {
      note(
        .idleThreshold, at: map.cursor(at: "call", "clear", "flipping"), rule: rubric.call.rule.id,
        "where \(call.clearAnswers) questions are answered, at most \(open) are open, so that "
          + "there are never more than \(call.clearFlipping) that could change the answer",
        remedy: "allow fewer than \(open)")
    }
    check(
      "margins: the bound over all rows that can hit together, with every adjustment that helps")
  }
}
