/// From how many requests a month fine-tuning repays itself against prompting (F097).
package struct BreakEven: Hashable, Sendable {
  /// Dollars a month that tuning costs more than prompting whatever the volume: one-off costs spread
  /// over the horizon, upkeep, and what stands ready to answer; less than 0 if it costs less.
  package let fixedMonthly: Double
  /// Dollars per prompted request.
  package let prompted: Double
  /// Dollars per request to the tuned model, beyond ``included``.
  package let tuned: Double
  /// Requests a month that the standing GPUs answer without further cost; 0 with a host.
  package let included: Double

  package init(fixedMonthly: Double, prompted: Double, tuned: Double, included: Double = 0) {
    self.fixedMonthly = fixedMonthly
    self.prompted = prompted
    self.tuned = tuned
    self.included = included
  }

  /// `V* = F / (a − b)`; while requests are included, `b` is 0.
  package var volume: Volume {
    if fixedMonthly <= 0, prompted >= tuned, prompted > 0 { return .requests(0) }
    if prompted > 0, fixedMonthly / prompted <= included {
      return .requests(fixedMonthly / prompted)
    }
    let saved = prompted - tuned
    guard saved > 0 else { return .never }
    let requests = (fixedMonthly - included * tuned) / saved
    return requests <= Magnitude.limit ? .requests(requests) : .never
  }

  package enum Volume: Hashable, Sendable {
    /// Tuning is no dearer from this many requests a month.
    case requests(Double)
    /// A tuned request costs as much as a prompted one, or more.
    case never
  }
}

extension BreakEven {
  /// In the central case: where the totals of both cross. Both run on GPUs of one's own if no other
  /// is allowed.
  init(
    _ tuning: FineTuningFigures, _ project: TuningProject, _ prompting: PromptingFigures,
    mustSelfHost: Bool, _ assumptions: Assumptions
  ) {
    let upkeep =
      (tuning.runs.runCost + project.renewalCost) * assumptions[.retrainsPerYear] / 12
    let oneOff = tuning.outlay.oneOff - prompting.outlay.oneOff
    let spread = (oneOff / tuning.outlay.months + upkeep - prompting.revisions).central
    let isHosted = tuning.runs.technique == .hosted
    let own = tuning.serving.own
    let standing =
      isHosted ? tuning.serving.hostingCost.central : own.standingCost(assumptions)
    let tuned =
      isHosted ? tuning.serving.perRequest.central : own.costPerRequest(assumptions)
    if mustSelfHost {
      let dearer = standing - prompting.own.standingCost(assumptions)
      self.init(
        fixedMonthly: spread + dearer, prompted: prompting.own.costPerRequest(assumptions),
        tuned: tuned)
    } else {
      self.init(
        fixedMonthly: spread + standing, prompted: prompting.perRequest.central, tuned: tuned,
        included: isHosted ? 0 : own.includedRequests(assumptions))
    }
  }
}

extension OwnHosting {
  /// Dollars a month for as many GPUs as hold the model.
  fileprivate func standingCost(_ assumptions: Assumptions) -> Double {
    (leastGPUs * assumptions[.hostingHours] * assumptions[.gpuPrice]).central
  }

  /// Requests a month that those answer.
  fileprivate func includedRequests(_ assumptions: Assumptions) -> Double {
    let peakHours = requestHours * assumptions[.peakLoad]
    guard peakHours.central > 0 else { return Magnitude.limit }
    return (leastGPUs * assumptions[.monthHours] / peakHours).central
  }

  /// Dollars per request for GPUs beyond those.
  fileprivate func costPerRequest(_ assumptions: Assumptions) -> Double {
    (requestHours * assumptions[.peakLoad] * assumptions[.gpuPrice]).central
  }
}
