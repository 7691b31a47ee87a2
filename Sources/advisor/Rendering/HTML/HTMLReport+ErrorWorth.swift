import AdaptationAdvisor

extension HTMLReport {
  /// What fewer wrong outputs are worth; nothing where it was not said what one costs.
  var errorWorth: HTML {
    worth.isEmpty
      ? HTML([])
      : section("error-worth", Report.errorWorthTitle) { list(worth.map { "\($0)" }) }
  }
}
