import AdaptationAdvisor
import Arguments

extension RunOptions {
  /// The options as members of an object.
  static func members(gpus: [String]) -> [ObjectShape.Member] {
    let amount = Shape.either([.nonnegative, .string])
    return [
      .optional(
        "tokens", amount,
        "Tokens trained on, from scratch or on plain text, such as \"2T\"."),
      .optional("gpu", .words(gpus), "The GPU."),
      .optional("gpus", amount, "How many GPUs train."),
      .optional(
        "active_parameters", amount,
        "Parameters that work on each token, for a mixture of experts."),
      .optional("tokens_per_example", amount, "Tokens in an example, with its answer."),
      .optional("epochs", amount, "Passes over the examples."),
      .optional(
        "technique", .words(TuningTechnique.self), "How to tune; the cheapest way if left out."),
      .optional("packed", .boolean, "Whether short examples are packed."),
      .optional("recompute", .boolean, "Whether activations are recomputed."),
      .optional("error_cost", amount, "Dollars per wrong output: says how many fewer pay."),
    ]
  }

  init(_ arguments: inout ToolArguments, gpus known: [String]) {
    let object = arguments.object
    gpu = object["gpu"]?.choice(among: known, noun: "GPU of the price table", &arguments.problems)
    tokens = object["tokens"]?.amount(&arguments.problems)
    gpus = object["gpus"]?.amount(&arguments.problems)
    activeParameters = object["active_parameters"]?.amount(&arguments.problems)
    tokensPerExample = object["tokens_per_example"]?.amount(&arguments.problems)
    epochs = object["epochs"]?.amount(&arguments.problems)
    technique = object["technique"]?.level(TuningTechnique.self, &arguments.problems)
    packsExamples = arguments.flag("packed")
    recomputesActivations = arguments.flag("recompute")
    errorCost = object["error_cost"]?.dollars(&arguments.problems)
  }
}

extension JSONCursor {
  /// A sum above 0, as a number or as text such as `$60`.
  fileprivate func dollars(_ problems: inout [Problem]) -> Dollars? {
    if case .string(let text) = node.value, let dollars = Dollars(word: text) { return dollars }
    return amount(&problems).map(Dollars.init)
  }

  /// A count above 0, as a number or as text such as `2T`.
  fileprivate func amount(_ problems: inout [Problem]) -> Amount? {
    let text: String
    let amount: Amount?
    switch node.value {
    case .number(let number): (text, amount) = (number.text, number.double.flatMap(Amount.init))
    case .string(let string): (text, amount) = (string, Amount(word: string))
    default:
      reportKind(expected: [.number, .string], &problems)
      return nil
    }
    if let amount { return amount }
    report(
      .other("\(Echo.quoted(text)) is not a count above 0", remedy: "write \(Amount.expected)"),
      &problems)
    return nil
  }
}
