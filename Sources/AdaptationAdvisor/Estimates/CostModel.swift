/// The ways money and time are spent that the estimates know. A strategy of a rubric names its cost
/// model, so nothing here depends on what the strategies are called.
package enum CostModel: String, CaseIterable, Hashable, Sendable, Codable {
  /// A model from scratch: corpus, project, run, own serving.
  case training
  /// An existing model tuned: labels, runs, serving of the tuned model.
  case fineTuning = "fine-tuning"
  /// An existing model prompted: writing the prompt, an evaluation set, requests.
  case prompting
}
