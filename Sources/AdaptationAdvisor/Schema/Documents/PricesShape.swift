/// The shape of a price table: every key that its reader accepts.
enum PricesShape {
  static let table = ObjectShape(
    "prices", "Prices, hardware figures and defaults: everything the estimates assume.",
    [
      SchemaVersion.pointer,
      SchemaVersion.member,
      .required("name", .text, "The table's name."),
      .required("version", .text, "The table's version."),
      .required("updated", date, "When it was last gone through; ages count from here."),
      .optional("about", .text, "What the table is for, in one sentence."),
      .required("gpu", .text, "The GPU that is assumed where none is named."),
      .required(
        "entries",
        .list(.either(entries.shapes.map { .object($0) }), count: 0...PriceTable.mostEntries),
        "One for each assumption; those with a GPU in their name once for each GPU."),
    ])

  /// A month or a day.
  private static let date = Shape.string(
    pattern: #"^[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?$"#)

  /// Entries of one value, and entries of three.
  static let entries = ShapeChoice([
    entry("value", "A figure that is not in doubt.", ["value": "The figure."]),
    entry(
      "spread", "A figure with what it may vary between.",
      ["low": "The least.", "central": "The usual figure.", "high": "The most."]),
  ])

  private static func entry(
    _ name: String, _ about: String, _ figures: KeyValuePairs<String, String>
  ) -> ObjectShape {
    ObjectShape(
      name, about,
      [
        .required("name", .string(pattern: names), "Dotted and unique, such as gpu_price.h100."),
        .required("unit", .text, "In words; money as USD per something."),
      ] + figures.map { .required($0.key, .nonnegative, $0.value) } + [
        .required("sources", .list(.text, count: 1...Int.max), "Keys of the sources."),
        .required("date", date, "When the figure was true."),
        .required("note", .text, "What it is, in a sentence."),
      ])
  }

  /// The names that entries can have; any name may stand for a GPU.
  private static let names: String = {
    let patterns = Assumption.allCases.map { assumption in
      assumption.pattern.unicodeScalars.reduce(into: "") { pattern, scalar in
        switch scalar {
        case ".": pattern += #"\."#
        case "*": pattern += ".+"
        default: pattern.unicodeScalars.append(scalar)
        }
      }
    }
    return "^(?:\(patterns.joined(separator: "|")))$"
  }()
}
