/// The shape of a table of sources: every key that its reader accepts.
enum SourcesShape {
  static let file = ObjectShape(
    "file", "What the keys in rules' lists of sources mean.",
    [
      SchemaVersion.pointer,
      SchemaVersion.member,
      .required("updated", .text, "The day it was last revised, as 2026-11-21."),
      .required("sources", .list(.object(source)), "The sources."),
    ])

  static let source = ObjectShape(
    "source", "What a key in a rule's list of sources means.",
    [
      .required("key", .text, "The key, such as S031 or F081."),
      .required("title", .text, "The title."),
      .required("kind", .words(Source.Kind.self), "What kind of source it is."),
      .optional("year", .integer(.min ... .max), "The year it appeared."),
      .optional("address", .string, "Where to find it; empty if it has no address."),
      .required("claim", .text, "What it says, in the words of this table."),
      .required("grade", .words(Source.Grade.self), "What the claim rests on."),
      .optional(
        "confidence", .string, "How sure the figure is: read in the original, in a copy, recalled."),
      .required("retrieved", .text, "The day it was looked up."),
      .optional("valid_until", .text, "The day from which it no longer holds."),
    ])
}
