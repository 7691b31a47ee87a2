import AdaptationAdvisor
import Arguments

/// `advisor schema`: the JSON Schema of a kind of document, for editors and validators.
enum SchemaCommand {
  static let command = Command<Job>(
    "schema", "Print the JSON Schema of a kind of document.",
    discussion: """
      For editors, which then complete and check answers, rubrics and price tables, and for \
      validators. Readers check more than a schema can say: that names refer to something and \
      that bands leave no gap.
      """,
    settings: Settings(),
    operands: [
      Operand("document", "What to describe.", choices: SchemaDocument.allCases.map(\.rawValue))
    ],
    examples: [
      Example(
        "advisor schema rubric",
        "Prints a schema, to be kept in a file that a rubric names under $schema.")
    ]
  ) { invocation throws(UsageError) in
    Job(done: { terminal throws(Failure) in
      guard let document = invocation.operands.first.flatMap(SchemaDocument.init) else { return }
      try terminal.write(JSONWriter.bytes(of: document.node, layout: .pretty) + [0x0A])
    })
  }

  /// There is nothing to choose.
  struct Settings: Sendable {}
}
