import AdaptationAdvisor

/// A document that clients may read.
struct Resource: Sendable {
  /// Its address, such as `advisor://rubric`.
  let address: String
  let name: String
  /// The name for people.
  let title: String
  let description: String
  /// Its media type.
  let type: String
  /// The document; made when it is read.
  let text: @Sendable () -> String

  /// The resource as clients list it.
  var node: JSONNode {
    .object([
      "uri": .string(address), "name": .string(name), "title": .string(title),
      "description": .string(description), "mimeType": .string(type),
    ])
  }

  /// The rubric that decides, as it was read.
  static func rubric(_ bytes: [UInt8]) -> Resource {
    Resource(
      address: "advisor://rubric", name: "rubric", title: "Rubric",
      description: "The rules that decide: weights, tables, gates, adjustments, texts, sources.",
      type: "application/json"
    ) { String(decoding: bytes, as: UTF8.self) }
  }

  static let questionnaire = Resource(
    address: "advisor://questionnaire", name: "questionnaire", title: "Questionnaire",
    description: "What can be answered about a task, and what each answer means.",
    type: "text/markdown"
  ) { Questionnaire.markdown }

  static let guide = Resource(
    address: "advisor://guide", name: "guide", title: "Guide",
    description: "How a recommendation is computed, how to read it, and how to write a rubric.",
    type: "text/markdown"
  ) { Guide.markdown }
}
