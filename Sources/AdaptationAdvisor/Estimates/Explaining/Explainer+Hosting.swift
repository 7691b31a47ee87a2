/// Lines of answering requests.
extension Explainer {
  /// A month of own GPUs that answer.
  ///
  /// - Parameter prefix: Tokens that are the same in each request.
  func hosting(_ hosting: OwnHosting, _ size: ModelSize, prefix: Assumption) -> [Line] {
    let tokens = workload.monthlyRequests.map { _ in requestTokens(prefix: prefix) }
    let busy = workload.monthlyRequests.map { busyHours(requests: $0, size, prefix: prefix) }
    let price = assumed(.gpuPrice, "per GPU-hour", in: .price)
    guard hosting.gpus[which] * value(.hostingHours) >= hosting.busyHours[which] else {
      let hours = busy?.factor("GPU-hours") ?? derived(hosting.busyHours, "GPU-hours")
      let monthly = Line(.monthly, "Serving", Term(hours, price), in: .dollars)
      return [tokens, busy, monthly].compactMap { $0 }
    }
    let memory = memory(size, .servingMemory, "Serving: memory")
    let fewest = fewestGPUs(memory, "Serving")
    let forLoad = busy.flatMap { hosting.gpus[which] > fewest.value ? busiestHour($0) : nil }
    let monthly = Line(
      .monthly, "Serving",
      Term(derived(hosting.gpus, "GPUs"), assumed(.hostingHours, "h"), price), in: .dollars)
    return [tokens, busy, memory, fewest, forLoad, monthly].compactMap { $0 }
  }

  /// Requests that are paid by the token; none if their number is not known.
  ///
  /// - Parameter lines: What one request costs, by ``request(_:prefix:input:output:)``.
  func requests(_ lines: [Line]) -> [Line] {
    guard let requests = workload.monthlyRequests, let price = lines.last else { return [] }
    return [
      Line(
        .monthly, "Requests",
        Term(answered(requests, "monthly_requests", "requests"), price.factor("each", in: .price)),
        in: .dollars)
    ]
  }

  /// All tokens of a request.
  func requestTokens(prefix: Assumption) -> Line {
    Line(
      .work, "Tokens of a request",
      [Term(assumed(prefix, "repeated tokens"))] + newTokens().map { Term($0) }
        + [Term(assumed(workload.answerTokens, "tokens out"))], in: .plain, "tokens")
  }

  /// GPU-hours that one request keeps busy.
  func requestHours(_ size: ModelSize, prefix: Assumption) -> Line {
    Line(
      .work, "Hours of a request", Term(work(size, prefix: prefix)), in: .plain, "GPU-hours")
  }

  private func busyHours(
    requests: Double, _ size: ModelSize, prefix: Assumption
  ) -> Line {
    let number = answered(requests, "monthly_requests", "requests")
    return Line(
      .work, "Serving: busy hours a month", Term([number] + work(size, prefix: prefix)), in: .plain,
      "GPU-hours")
  }

  /// The factors of the GPU-hours of one request.
  private func work(_ size: ModelSize, prefix: Assumption) -> [Factor] {
    [
      requestTokens(prefix: prefix).factor("tokens"), constant(2, "operations"),
      parameters(size.active, isActive: true),
      assumed(.gpuSpeed, "TFLOP/s", scale: 1e12).inverted,
      assumed(.servingUtilization, "of peak").inverted, constant(3600, "s").inverted,
    ]
  }

  private func busiestHour(_ busy: Line) -> Line {
    Line(
      .work, "Serving: GPUs in the busiest hour",
      Term(
        busy.factor("busy hours"), assumed(.peakLoad, "at the peak"),
        assumed(.monthHours, "h").inverted),
      roundedUpToNodesOf: .infinity, "GPUs")
  }

  /// What one request costs, by its tokens.
  ///
  /// - Parameters:
  ///   - prefix: Tokens that are the same in each request.
  ///   - input, output: Prices of tokens.
  func request(
    _ cost: RequestCost, prefix: Assumption, input: Assumption, output: Assumption
  ) -> [Line] {
    func price(_ assumption: Assumption) -> Factor {
      assumed(assumption, "per M", in: .price, scale: 1e-6)
    }
    let isCached = cost.freshShare[which] < 1
    let share = Line(
      .work, "Price of repeated tokens against fresh ones",
      Term(constant(1)), Term(assumed(.cacheHits, "cached"), isSubtracted: true),
      Term(assumed(.cacheHits, "cached"), assumed(.cachedPrice, "of the price")), in: .plain)
    let repeated = Term(
      assumed(prefix, "repeated tokens"), isCached ? share.factor("of the price") : nil,
      price(input))
    let new = newTokens().map { Term($0, price(input)) }
    let out = Term(assumed(workload.answerTokens, "tokens out"), price(output))
    let tokens = Line(.work, "Cost of a request", [repeated] + new + [out], in: .price)
    return isCached ? [share, tokens] : [tokens]
  }

  /// Tokens of a request that were not in the one before.
  private func newTokens() -> [Factor] {
    let question = assumed(.questionTokens, "new tokens")
    return workload.looksUpFacts
      ? [question, assumed(.passageTokens, "tokens of passages fetched")] : [question]
  }
}
