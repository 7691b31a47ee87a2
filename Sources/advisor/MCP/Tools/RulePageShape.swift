import AdaptationAdvisor

/// The shape of a rule, or of a source, with everything about it, as far as agents need to know it
/// beforehand.
enum RulePageShape {
  static let page = ReportShape.open(
    "page", "A rule with its sources and cases, or a source with the rules that cite it.",
    [
      .optional("rule", .object(rule), ""),
      .optional("sources", .list(.map(.anything)), "What it rests on, each like 'source'."),
      .optional("cases", .map(.anything), "What it does in published cases, if it fires at all."),
      .optional("source", .object(source), ""),
      .optional("cited_by", .list(.map(.anything)), "Rules that do, each like 'rule'."),
    ])

  private static let rule = ReportShape.open(
    "rule", "",
    [
      .required("id", .string, ""),
      .required("kind", .string, "What sort of rule it is, such as gate."),
      .required("when", .string, "When it applies; empty if always."),
      .required("effect", .string, ""),
      .required("because", .string, ""),
      .required("sources", .list(.string), ""),
    ])

  private static let source = ReportShape.open(
    "source", "",
    [
      .required("key", .string, ""),
      .required("title", .string, "What it is called; empty if the key is not known here."),
      .optional("year", .integer(1000...9999), ""),
      .optional("retrieved", .string, "The day it was looked up."),
      .required("url", .string, "Where to find it; empty if it has no address."),
      .required("claim", .string, ""),
    ])
}
