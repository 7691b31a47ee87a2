/// From how many requests a month fine-tuning repays itself against prompting (F097).
package struct BreakEven: Hashable, Sendable {
  /// What does not hang on the volume.
  package let fixed: FixedCost
  /// Answering with a prompted and with the tuned model.
  package let prompted: Answering
  package let tuned: Answering

  package init(fixed: FixedCost, prompted: Answering, tuned: Answering) {
    self.fixed = fixed
    self.prompted = prompted
    self.tuned = tuned
  }

  /// Dollars of both that are the same at any volume.
  package struct FixedCost: Hashable, Sendable {
    /// Until it serves.
    package var tuningOnce = 0.0
    package var promptingOnce = 0.0
    /// Months that those are spread over.
    package var months = 12.0
    /// For each month of upkeep.
    package var tuningMonthly = 0.0
    package var promptingMonthly = 0.0

    /// What tuning costs more a month; less than 0 if it costs less.
    var monthly: Double {
      (tuningOnce - promptingOnce) / months + tuningMonthly - promptingMonthly
    }
  }

  package enum Volume: Hashable, Sendable {
    /// Tuning is no dearer from this many requests a month on, however many more there are.
    case requests(Double)
    /// There is no such number.
    case never
  }

  /// Where the totals of both cross for the last time.
  package var volume: Volume {
    let volume: Volume =
      switch (prompted, tuned) {
      case (.byRequest(let a, let fee), .byRequest(let b, let tunedFee)):
        Self.crossing(fixed.monthly + tunedFee - fee, saved: a - b)
      case (.byRequest(let a, let fee), .onGPUs(let least, let capacity, let monthly)):
        Self.crossing(fixed.monthly - fee, a, least: least, capacity: capacity, monthly: monthly)
      case (.onGPUs(let least, let capacity, let monthly), .onGPUs):
        crossing(least: least, capacity: capacity, monthly: monthly)
      case (.onGPUs, .byRequest): .never
      }
    if case .requests(let requests) = volume, requests > Magnitude.limit { return .never }
    return volume
  }

  /// Two straight lines: `V* = F / (a − b)`.
  private static func crossing(_ fixed: Double, saved: Double) -> Volume {
    if fixed <= 0, saved >= 0 { return .requests(0) }
    return saved > 0 ? .requests(fixed / saved) : .never
  }

  /// A straight line against stairs: on the last stair that is dearer where it begins.
  private static func crossing(
    _ fixed: Double, _ dollars: Double, least: Double, capacity: Double, monthly: Double
  ) -> Volume {
    let saved = capacity * dollars - monthly
    guard saved > 0 else { return .never }
    let last = max(least, ((fixed + capacity * dollars) / saved).rounded(.up) - 1)
    return .requests(max(0, (fixed + last * monthly) / dollars))
  }

  /// Beyond so many, one more could not be told apart from none.
  private static let mostStairs = 1e15

  /// Stairs against stairs: prompting must take so many GPUs more that they cost what is fixed. From
  /// one of its stairs to the next the tuned model takes one more at most, so a search by halves
  /// finds the first stair from which on that is so.
  private func crossing(least: Double, capacity: Double, monthly: Double) -> Volume {
    func isRepaid(_ stair: Double) -> Bool {
      let saved = (stair - tuned.gpus(for: stair * capacity)) * monthly
      return saved >= fixed.monthly
    }
    guard case .onGPUs(_, let tunedCapacity, _) = tuned, capacity <= tunedCapacity else {
      return .never
    }
    var (low, high) = (least, least + 1)
    while !isRepaid(high) {
      guard high < Self.mostStairs, high * capacity < Magnitude.limit else { return .never }
      high *= 2
    }
    if isRepaid(low) { return .requests(0) }
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      if isRepaid(middle) { high = middle } else { low = middle }
    }
    return .requests(low * capacity)
  }
}

extension BreakEven {
  /// In the central case; none where ``OwnHosting/answering(_:)`` is none. Both run on GPUs of one's
  /// own if no other is allowed.
  init?(
    _ tuning: FineTuningFigures, _ project: TuningProject, _ prompting: PromptingFigures,
    mustSelfHost: Bool, _ assumptions: Assumptions
  ) {
    let upkeep =
      (tuning.runs.runCost + project.renewalCost) * assumptions[.retrainsPerYear] / 12
    fixed = FixedCost(
      tuningOnce: tuning.outlay.oneOff.central, promptingOnce: prompting.outlay.oneOff.central,
      months: tuning.outlay.months.central, tuningMonthly: upkeep.central,
      promptingMonthly: prompting.revisions.central)
    let prompted: Answering? =
      mustSelfHost
      ? prompting.own.answering(assumptions)
      : .byRequest(dollars: prompting.perRequest.central, fee: 0)
    let tuned: Answering? =
      tuning.runs.technique == .hosted
      ? .byRequest(
        dollars: tuning.serving.perRequest.central, fee: tuning.serving.hostingCost.central)
      : tuning.serving.own.answering(assumptions)
    guard let prompted, let tuned else { return nil }
    self.prompted = prompted
    self.tuned = tuned
  }
}
