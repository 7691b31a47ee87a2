import AdaptationAdvisor

extension Tool {
  /// `advisor estimate`.
  static func estimate(_ advisor: Advisor, _ prices: PriceTable) -> Tool {
    let strategies = advisor.estimated.map(\.strategy)
    return Tool(
      name: "estimate", title: "Estimate cost, time and machines",
      description: """
        Estimates money, days, GPU-hours and GPU memory of all strategies side by side, or of one, \
        with every sum, and the volume from which fine-tuning repays itself. What is not given is \
        assumed from the price table, and listed.
        """,
      input: ObjectShape(
        "estimate_arguments", "A task and a run. Everything may be left out.",
        [ToolArguments.optionalAnswers] + Self.choice(of: strategies)
          + RunOptions.members(gpus: prices.gpus)),
      output: EstimateShape.result
    ) { arguments throws(Failure) in
      let only = arguments.strategy(among: strategies)
      let run = RunOptions(&arguments, gpus: prices.gpus)
      let answers = arguments.object["answers"] == nil ? Answers() : arguments.answers()
      guard let answers, arguments.problems.isEmpty else { return nil }
      let result = try EstimateResult(of: answers, run, only: only?.rawValue, by: advisor, prices)
      return try Result(
        result, text: EstimateText.render(result, width: width, explains: false))
    }
  }

  /// The choice of one strategy, where there is any.
  private static func choice(of strategies: [Strategy]) -> [ObjectShape.Member] {
    let words = Shape.words(strategies.map(\.rawValue))
    return strategies.isEmpty
      ? [] : [.optional("strategy", words, "One strategy; all if left out.")]
  }
}
