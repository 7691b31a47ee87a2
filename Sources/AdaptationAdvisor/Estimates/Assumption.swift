/// Everything the estimates assume: one case for each name of the price table. A name with a star
/// stands for one entry for each GPU of the table.
///
/// What each one means, its unit and its sources are in the table itself (`rubrics/prices.json`).
package enum Assumption: Int, CaseIterable, Hashable, Sendable {
  case horizonMonths
  case gpuPrice
  case gpuSpeed
  case gpuMemory
  case trainingUtilization
  case packedUtilization
  case shortUtilization
  case servingUtilization
  case cloudOverhead
  case availability
  case cardUsable
  case nodeGPUs
  case clusterLimit
  case smallClusterGain
  case runDays
  case fullMemory
  case loraMemory
  case qloraMemory
  case servingMemory
  case memoryFactor
  case memoryBase
  case trainingParameters
  case encoderParameters
  case tuningParameters
  case promptingParameters
  case tokensPerParameter
  case leastTokensPerParameter
  case mostTokensPerParameter
  case corpusPasses
  case corpusRepeats
  case corpusPrice
  case projectMultiplier
  case projectDays
  case team
  case largeTeam
  case largeModel
  case refreshShare
  case maintenanceDays
  case tokensPerExample
  case targetExamples
  case targetPerClass
  case examplesLimit
  case adapterExamples
  case epochTarget
  case tuningRuns
  case ownRunOverhead
  case hostedRunOverhead
  case qloraTime
  case tuningGPUs
  case pretrainingLimit
  case pretrainingMultiplier
  case pretrainingDays
  case hostedTrainingSmall
  case hostedTrainingMedium
  case hostedTrainingLarge
  case mediumSize
  case largeSize
  case hostedHour
  case tunedPriceSmall
  case tunedPriceMedium
  case tunedPriceLarge
  case retrainsPerYear
  case retrainingDays
  case freshLabelsShare
  case inputPrice
  case outputPrice
  case cachedPrice
  case cacheHits
  case prefixTokens
  case tunedPrefixTokens
  case questionTokens
  case passageTokens
  case answerTokens
  case labelTokens
  case promptingDays
  case unknownPromptShare
  case retrievalDays
  case promptIterations
  case reworksPerYear
  case reworkDays
  case engineerDay
  case staffShare
  case calendarDays
  case tuningDays
  case noExpertise
  case someExpertise
  case teamExpertise
  case simpleLabel
  case writtenLabel
  case specialistLabel
  case generatedLabel
  case labelOverhead
  case simpleRate
  case writtenRate
  case specialistRate
  case generatedRate
  case labelHours
  case annotators
  case evaluationExamples
  case storedShare
  case unknownShare
  case hostingHours
  case monthHours
  case peakLoad

  /// The name in the table, with a star for the name of the GPU.
  package var pattern: String {
    switch self {
    case .horizonMonths: "horizon_months"
    case .gpuPrice: "gpu_price.*"
    case .gpuSpeed: "gpu_flops.*"
    case .gpuMemory: "gpu_memory.*"
    case .trainingUtilization: "utilization.*.training"
    case .packedUtilization: "utilization.packed"
    case .shortUtilization: "utilization.short"
    case .servingUtilization: "utilization.serving"
    case .cloudOverhead: "cloud_overhead"
    case .availability: "availability"
    case .cardUsable: "card_usable"
    case .nodeGPUs: "node_gpus"
    case .clusterLimit: "cluster_limit"
    case .smallClusterGain: "small_cluster_gain"
    case .runDays: "run_days"
    case .fullMemory: "memory_bytes.full"
    case .loraMemory: "memory_bytes.lora"
    case .qloraMemory: "memory_bytes.qlora"
    case .servingMemory: "memory_bytes.serving"
    case .memoryFactor: "memory_factor"
    case .memoryBase: "memory_base"
    case .trainingParameters: "model_parameters.training"
    case .encoderParameters: "model_parameters.encoder"
    case .tuningParameters: "model_parameters.fine_tuning"
    case .promptingParameters: "model_parameters.prompting"
    case .tokensPerParameter: "tokens_per_parameter"
    case .leastTokensPerParameter: "tokens_per_parameter.least"
    case .mostTokensPerParameter: "tokens_per_parameter.most"
    case .corpusPasses: "corpus_passes"
    case .corpusRepeats: "corpus_repeats"
    case .corpusPrice: "corpus_price"
    case .projectMultiplier: "project_multiplier"
    case .projectDays: "project_days.training"
    case .team: "team.training"
    case .largeTeam: "team.training_large"
    case .largeModel: "large_model"
    case .refreshShare: "refresh_share.training"
    case .maintenanceDays: "maintenance_days.training"
    case .tokensPerExample: "tokens_per_example"
    case .targetExamples: "target_examples"
    case .targetPerClass: "target_examples_per_class"
    case .examplesLimit: "examples_limit"
    case .adapterExamples: "adapter_examples"
    case .epochTarget: "epoch_target"
    case .tuningRuns: "tuning_runs"
    case .ownRunOverhead: "run_overhead.own"
    case .hostedRunOverhead: "run_overhead.hosted"
    case .qloraTime: "qlora_time"
    case .tuningGPUs: "tuning_gpus"
    case .pretrainingLimit: "continued_pretraining_limit"
    case .pretrainingMultiplier: "continued_pretraining_multiplier"
    case .pretrainingDays: "engineer_days.continued_pretraining"
    case .hostedTrainingSmall: "hosted_training.small"
    case .hostedTrainingMedium: "hosted_training.medium"
    case .hostedTrainingLarge: "hosted_training.large"
    case .mediumSize: "hosted_size.medium"
    case .largeSize: "hosted_size.large"
    case .hostedHour: "hosted_hour"
    case .tunedPriceSmall: "tuned_price.small"
    case .tunedPriceMedium: "tuned_price.medium"
    case .tunedPriceLarge: "tuned_price.large"
    case .retrainsPerYear: "retrains_per_year"
    case .retrainingDays: "engineer_days.retraining"
    case .freshLabelsShare: "fresh_labels_share"
    case .inputPrice: "prompt_price.input"
    case .outputPrice: "prompt_price.output"
    case .cachedPrice: "cached_price"
    case .cacheHits: "cache_hits"
    case .prefixTokens: "request_tokens.prefix"
    case .tunedPrefixTokens: "request_tokens.tuned_prefix"
    case .questionTokens: "request_tokens.question"
    case .passageTokens: "request_tokens.passages"
    case .answerTokens: "request_tokens.answer"
    case .labelTokens: "request_tokens.label"
    case .promptingDays: "engineer_days.prompting"
    case .unknownPromptShare: "prompt_work.unknown"
    case .retrievalDays: "engineer_days.retrieval"
    case .promptIterations: "prompt_iterations"
    case .reworksPerYear: "reworks_per_year"
    case .reworkDays: "engineer_days.rework"
    case .engineerDay: "engineer_day"
    case .staffShare: "staff_share"
    case .calendarDays: "calendar_days"
    case .tuningDays: "engineer_days.fine_tuning"
    case .noExpertise: "expertise.none"
    case .someExpertise: "expertise.some"
    case .teamExpertise: "expertise.team"
    case .simpleLabel: "label_price.simple"
    case .writtenLabel: "label_price.written"
    case .specialistLabel: "label_price.specialist"
    case .generatedLabel: "label_price.generated"
    case .labelOverhead: "label_overhead"
    case .simpleRate: "labels_per_hour.simple"
    case .writtenRate: "labels_per_hour.written"
    case .specialistRate: "labels_per_hour.specialist"
    case .generatedRate: "labels_per_hour.generated"
    case .labelHours: "label_hours"
    case .annotators: "annotators"
    case .evaluationExamples: "evaluation_examples"
    case .storedShare: "in_hand.stored"
    case .unknownShare: "in_hand.unknown"
    case .hostingHours: "hosting_hours"
    case .monthHours: "month_hours"
    case .peakLoad: "peak_load"
    }
  }

  /// The name of the entry, given the name of the GPU.
  package func name(gpu: String) -> String {
    guard let star = pattern.utf8.firstIndex(of: UInt8(ascii: "*")) else { return pattern }
    return pattern[..<star] + gpu + pattern[pattern.utf8.index(after: star)...]
  }
}
