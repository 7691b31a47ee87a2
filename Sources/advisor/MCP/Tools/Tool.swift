import AdaptationAdvisor

/// Something that an agent may have done.
struct Tool: Sendable {
  let name: String
  /// The name for people.
  let title: String
  /// What it does and when to use it, for a model to read.
  let description: String
  /// What it takes.
  let input: ObjectShape
  /// What it gives as a value.
  let output: ObjectShape
  /// Whether it tells what answers mean; once among the tools is enough.
  var describesAnswers = false
  /// Does it. None after adding problems with the arguments.
  let run: @Sendable (inout ToolArguments) throws(Failure) -> Result?

  /// What comes of a call: the same as a value and as text.
  struct Result: Sendable {
    let structured: JSONNode
    let text: String

    init(_ value: some Encodable, text: String) throws(Failure) {
      self.init(structured: try Tool.node(of: value), text: text)
    }

    init(structured: JSONNode, text: String) {
      self.structured = structured
      self.text = text
    }
  }

  /// A value as JSON.
  static func node(of value: some Encodable) throws(Failure) -> JSONNode {
    do {
      return try OrderedJSONEncoder().node(of: value)
    } catch {
      throw .internalError("A result cannot be written as JSON: \(error).")
    }
  }

  /// The columns of texts.
  static let width = 80

  /// Does what the arguments ask for.
  ///
  /// - Throws: ``Failure/answers`` with everything that is wrong with the arguments, each with its
  ///   place in them.
  func call(_ arguments: JSONNode) throws(Failure) -> Result {
    let bytes = JSONWriter.bytes(of: arguments, layout: .compact)
    let document = Failure.Document(file: "arguments", bytes: bytes)
    var problems: [Problem] = []
    if let object = JSONCursor.read(bytes, &problems)?.object(input, &problems) {
      var arguments = ToolArguments(object: object, document: document, problems: problems)
      let result = try run(&arguments)
      problems = arguments.problems
      if let result, problems.isEmpty { return result }
    }
    throw .answers(DocumentError(problems, in: bytes), file: document.file)
  }

  /// What it takes, with answers in short.
  private var inputSchema: JSONNode {
    let answers = AnswersSchema(isDescribed: describesAnswers).node
    return input.schema.withoutReferences.replacing("properties") { properties in
      properties.replacing("answers") { _ in answers }
    }
  }

  /// The tool as clients list it. All of them only compute.
  var node: JSONNode {
    .object([
      "name": .string(name), "title": .string(title), "description": .string(description),
      "inputSchema": inputSchema, "outputSchema": output.schema.withoutReferences,
      "annotations": .object([
        "readOnlyHint": .boolean(true), "destructiveHint": .boolean(false),
        "idempotentHint": .boolean(true), "openWorldHint": .boolean(false),
      ]),
    ])
  }
}
