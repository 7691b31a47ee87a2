/// How a model is tuned.
package enum TuningTechnique: String, CaseIterable, Hashable, Sendable, Codable {
  /// By a host that takes examples and gives back a tuned model, paid by the token.
  case hosted
  /// Low-rank adapters beside 16-bit weights.
  case lora
  /// Low-rank adapters beside 4-bit weights.
  case qlora
  /// All parameters.
  case full

  /// Floating-point operations per parameter and token: forward 2, gradient of the inputs 2,
  /// gradient of the weights 2, which adapters skip (F001, F050, F051). Computing activations twice
  /// adds another forward pass (F002).
  package func operations(recomputing: Bool) -> Double {
    (self == .full ? 6 : 4) + (recomputing ? 2 : 0)
  }

  /// Bytes of GPU memory per parameter while tuning. A hosted run takes none of one's own.
  var memory: Assumption {
    switch self {
    case .full: .fullMemory
    case .lora, .hosted: .loraMemory
    case .qlora: .qloraMemory
    }
  }

  /// The name in a sentence.
  package var title: String {
    switch self {
    case .hosted: "hosted fine-tuning"
    case .lora: "LoRA"
    case .qlora: "QLoRA"
    case .full: "full fine-tuning"
    }
  }
}
