extension Assumption {
  /// Whether the favorable case takes the high end of the entry and the adverse case the low end.
  var isCheaperWhenHigher: Bool {
    switch self {
    case .gpuSpeed, .gpuMemory, .trainingUtilization, .packedUtilization, .shortUtilization,
      .servingUtilization, .availability, .cardUsable, .clusterLimit, .smallClusterGain, .cacheHits,
      .simpleRate, .writtenRate, .specialistRate, .generatedRate, .labelHours, .annotators,
      .storedShare, .unknownShare:
      true
    default:
      false
    }
  }

  /// The values that the formulas can work with; the table and overrides keep to them.
  var bounds: ClosedRange<Double> {
    switch self {
    case .trainingUtilization, .packedUtilization, .shortUtilization, .servingUtilization,
      .availability, .cardUsable:
      1e-6...1
    case .staffShare, .storedShare, .unknownShare, .unknownPromptShare, .cacheHits, .cachedPrice,
      .freshLabelsShare,
      .refreshShare:
      0...1
    case .gpuSpeed, .gpuMemory, .runDays, .simpleRate, .writtenRate, .specialistRate,
      .generatedRate, .annotators, .corpusRepeats, .leastTokensPerParameter:
      1e-6...Magnitude.limit
    case .labelHours:
      1e-6...24
    case .monthHours, .nodeGPUs, .clusterLimit, .horizonMonths, .memoryFactor,
      .projectMultiplier, .pretrainingMultiplier, .calendarDays:
      1...Magnitude.limit
    case .smallClusterGain:
      1...2
    case .hostingHours:
      0...744
    default:
      0...Magnitude.limit
    }
  }
}
