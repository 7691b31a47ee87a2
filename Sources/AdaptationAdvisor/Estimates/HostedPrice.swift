/// Prices of hosts, which depend on the size of the model in three steps (F087 to F089d).
enum HostedPrice {
  case training, tokens

  /// The entry for a size.
  func assumption(medium: Bool, large: Bool) -> Assumption {
    switch self {
    case .training:
      large ? .hostedTrainingLarge : medium ? .hostedTrainingMedium : .hostedTrainingSmall
    case .tokens: large ? .tunedPriceLarge : medium ? .tunedPriceMedium : .tunedPriceSmall
    }
  }
}

extension Assumptions {
  /// Dollars per million training tokens.
  func hostedTraining(_ size: ModelSize) -> ByCase { price(.training, size) }

  /// Dollars per million tokens in or out of a tuned model.
  func tunedPrice(_ size: ModelSize) -> ByCase { price(.tokens, size) }

  /// The entry that counts for a size in one case.
  func price(_ price: HostedPrice, _ size: ModelSize, in case: Case) -> Assumption {
    price.assumption(
      medium: size.total[`case`] > self[.mediumSize][`case`],
      large: size.total[`case`] > self[.largeSize][`case`])
  }

  private func price(_ price: HostedPrice, _ size: ModelSize) -> ByCase {
    self[price.assumption(medium: false, large: false)]
      .replacing(
        with: self[price.assumption(medium: true, large: false)],
        where: size.total .> self[.mediumSize]
      )
      .replacing(
        with: self[price.assumption(medium: true, large: true)],
        where: size.total .> self[.largeSize])
  }
}
