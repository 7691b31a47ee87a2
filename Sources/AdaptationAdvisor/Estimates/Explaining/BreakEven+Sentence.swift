extension BreakEven {
  /// The volume in a sentence, with the sum that it follows from.
  package var sentence: String {
    guard case .requests(let requests) = volume else { return never }
    if requests <= 0 { return "Fine-tuning costs less at any number of requests a month." }
    return "From about \(PlainNumber(Format.twoDigits(requests))) requests a month on fine-tuning "
      + "costs less in all than prompting: \(reason(at: requests)) \(fixedSum) The prompt to beat is "
      + "counted on both sides."
  }

  /// Why it is this volume.
  private func reason(at requests: Double) -> String {
    switch (prompted, tuned) {
    case (.byRequest(let a, _), .byRequest(let b, let fee)):
      let dearer = sum(fee > 0 ? "\(PlainNumber(dollars: fee)) for the host" : nil)
      return "\(dearer) ÷ (\(PlainNumber(price: a)) − \(PlainNumber(price: b))) saved per request."
    case (.byRequest(let a, _), .onGPUs(_, _, let monthly)):
      let gpus = PlainNumber(tuned.gpus(for: requests)).text(with: "GPUs")
      return sum("\(gpus) × \(PlainNumber(dollars: monthly))")
        + " ÷ \(PlainNumber(price: a)) per prompted request."
    case (.onGPUs(_, _, let monthly), _):
      // Just beyond the volume, where the last stair begins.
      let prompting = PlainNumber(prompted.gpus(for: requests) + 1).text(with: "GPUs")
      let tuning = PlainNumber(tuned.gpus(for: requests.nextUp)).description
      return "there prompting takes \(prompting) and the tuned model \(tuning), at "
        + "\(PlainNumber(dollars: monthly)) a month each."
    }
  }

  /// What is fixed and something beside it, in brackets where these are two.
  private func sum(_ other: String?) -> String {
    let isDearer = fixed.monthly >= 0
    let amount =
      "\(PlainNumber(dollars: abs(fixed.monthly))) \(isDearer ? "more" : "less") a month"
    guard let other else { return amount }
    return isDearer ? "(\(amount) + \(other))" : "(\(other) − \(amount))"
  }

  /// How what does not hang on the volume comes about.
  private var fixedSum: String {
    let (tuned, prompted) = (fixed.tuningOnce, fixed.promptingOnce)
    let once = "(\(PlainNumber(dollars: tuned)) − \(PlainNumber(dollars: prompted)))"
    let months = PlainNumber(fixed.months).text(with: "months")
    return "Apart from answering, fine-tuning costs \(sum(nil)): \(once) ÷ \(months) + "
      + "\(PlainNumber(dollars: fixed.tuningMonthly)) − "
      + "\(PlainNumber(dollars: fixed.promptingMonthly)) of upkeep."
  }

  private var never: String {
    switch (prompted, tuned) {
    case (.byRequest(let a, _), .byRequest(let b, _)):
      "Fine-tuning never repays itself by volume: a tuned request costs \(PlainNumber(price: b)), "
        + "a prompted one \(PlainNumber(price: a))."
    case (.byRequest, .onGPUs):
      "Fine-tuning never repays itself by volume: its own GPUs cost more than the requests that they "
        + "answer."
    case (.onGPUs, _):
      "Fine-tuning never repays itself by volume: the tuned model does not save enough GPUs."
    }
  }
}

extension Estimator {
  /// From which volume fine-tuning repays itself, in words; or why that is not told.
  package func breakEvenSentence(
    for workload: Workload, _ inputs: RunInputs = RunInputs()
  ) -> String {
    breakEven(for: workload, inputs)?.sentence
      ?? "Not worked out where GPUs stand ready for part of the month only (hosting_hours): compare "
      + "the totals at some numbers of requests."
  }
}
