/// What a call is judged by.
struct CallEvidence: Hashable, Sendable {
  /// Positions of the winner and of the next; the winner twice where there is no other.
  let winner: Int
  let runnerUp: Int
  /// Points by which the winner leads.
  var margin: Double
  /// The share of weight that has to move before another strategy wins, 0…1; left at 0 where the
  /// call does not rest on it and nothing else is asked for.
  var radius: Double
  /// Whether the winner can be carried out.
  var feasibility: Feasibility
  /// Whether gates leave the winner as the only choice.
  var isForced: Bool
  /// Position of the best strategy that is easier to carry out than a doubtful winner, see
  /// ``Situation/isEasier(_:_:than:_:)``; none where there is none.
  var easierRival: Int?
  /// Position of prompting, where it is enough as it is, see ``PromptSufficiency``.
  var sufficient: Int?
  /// How many questions were answered that some rule reads.
  var answered: Int
  /// How many were answered that no rule reads.
  var unread = 0
  /// How many open questions could, each by itself, change the recommendation directly; counted no
  /// further than the call takes where nothing else is asked for.
  var flipping = 0
  /// What the rubric says that keeps a call from being clear.
  var reservations: [Reservation] = []
  /// The answered questions whose range holds other winners.
  var ranges: [Question] = []
  /// The answered amounts of which a little less would put another strategy first, or make the winner
  /// less feasible, see ``CallThresholds/clearSlack``.
  var scant: [Question] = []
}

extension CallEvidence {
  /// How firm a recommendation is.
  @inline(__always)
  func call(_ thresholds: CallThresholds) -> Call {
    // What may well fail does not lead over what is easier to do.
    if feasibility == .ruledOut || isOutdone { return .close }
    if isFirm(thresholds), flipping <= thresholds.clearFlipping, ranges.isEmpty, scant.isEmpty {
      return .clear
    }
    // What gates leave as the only choice is more than a close call, however low its score.
    return isForced || margin >= thresholds.leaningMargin ? .leaning : .close
  }

  /// Whether it is doubtful that the winner can be carried out, and less so for another strategy.
  private var isOutdone: Bool { feasibility == .doubtful && easierRival != nil }

  /// Position of the strategy to start with as things stand; none where nothing is feasible.
  var start: Int? { feasibility == .ruledOut ? nil : sufficient ?? easierRival ?? winner }

  /// Whether nothing but what is open can keep the call from being clear.
  @inline(__always)
  func isFirm(_ thresholds: CallThresholds) -> Bool {
    margin >= thresholds.clearMargin && radius >= thresholds.clearRadius
      && feasibility == .feasible && answered >= thresholds.clearAnswers && reservations.isEmpty
      && sufficient == nil
  }

  /// What keeps a recommendation from being clear, each as a clause.
  func obstacles(_ needed: CallThresholds) -> [String] {
    let obstacles = ofPoints(needed) + ofKnowledge(needed) + ofAmounts(needed)
    return reservations.map { $0.rule.because.clause } + obstacles.filter(\.0).map(\.1)
  }

  /// The lead, the weights, and whether it can be done.
  private func ofPoints(_ needed: CallThresholds) -> [(Bool, String)] {
    [
      (
        margin < needed.clearMargin,
        isForced && margin == 0
          ? "a strategy that is ruled out has as many points or more"
          : "its lead is below the \(Format.plain(needed.clearMargin)) points of a clear call"
      ),
      (
        radius < needed.clearRadius,
        "moving \(Format.percent(radius.rounded(down: 100))) of every criterion's weight onto "
          + "another can turn it (clear from \(Format.percent(needed.clearRadius)) on)"
      ),
      (
        feasibility != .feasible,
        "it is \(feasibility.words)" + (isOutdone ? ", and another choice is less so" : "")
      ),
    ]
  }

  /// What was answered and what was not.
  private func ofKnowledge(_ needed: CallThresholds) -> [(Bool, String)] {
    [
      (
        answered < needed.clearAnswers,
        "\(answered) question\(answered == 1 ? " is" : "s are") answered (clear from "
          + "\(needed.clearAnswers) on)"
          + (unread > 0 ? ", beside \(unread) that no rule reads" : "")
      ),
      (
        flipping > needed.clearFlipping,
        "\(flipping) open questions could each change it (clear up to \(needed.clearFlipping))"
      ),
      (
        sufficient != nil && reservations.isEmpty,
        "the prompt meets the target already, and nothing that is stated asks for more"
      ),
    ]
  }

  /// Ranges, and amounts of which there is hardly enough.
  private func ofAmounts(_ needed: CallThresholds) -> [(Bool, String)] {
    [
      (
        !ranges.isEmpty,
        "the range given for \(ranges.map(\.key).asList) holds other answers"
      ),
      (
        !scant.isEmpty,
        "\(Format.percent(needed.clearSlack)) less \(scant.map(\.key).joined(separator: " or ")) would "
          + "turn it or make it doubtful"
      ),
    ]
  }
}

extension Double {
  /// The number cut to a fraction, so that what falls short does not read as enough.
  fileprivate func rounded(down parts: Double) -> Double { (self * parts).rounded(.down) / parts }
}

extension String {
  /// A sentence as part of another: without its period and its capital.
  fileprivate var clause: String {
    let text = last == "." ? dropLast() : self[...]
    let isWord = text.dropFirst().first?.isLowercase == true
    return (isWord ? text.prefix(1).lowercased() : String(text.prefix(1))) + text.dropFirst()
  }
}
