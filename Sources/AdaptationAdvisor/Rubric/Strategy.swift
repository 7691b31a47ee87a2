/// A way to adapt a model, named as in the rubric, such as `fine-tuning`.
///
/// The standard rubric has the three below; another rubric may have others.
public struct Strategy: RawRepresentable, Codable, Hashable, Sendable {
  /// The strategy's identifier in the rubric and in reports.
  public let rawValue: String

  /// A strategy by its identifier.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Guide a model by what it is given to read; its weights stay as they are.
  public static let promptEngineering = Strategy(rawValue: "prompt-engineering")
  /// Continue training an existing model on examples or text of the task.
  public static let fineTuning = Strategy(rawValue: "fine-tuning")
  /// Train a model from scratch.
  public static let training = Strategy(rawValue: "training")
}

extension Strategy: CustomStringConvertible, CodingKeyRepresentable {
  /// The identifier.
  public var description: String { rawValue }

  /// The identifier as a key, so that dictionaries by strategy are JSON objects.
  public var codingKey: any CodingKey { rawValue.codingKey }

  /// A strategy from a key.
  public init?(codingKey: some CodingKey) { self.init(rawValue: codingKey.stringValue) }
}
