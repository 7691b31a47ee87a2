import Foundation
import Testing

@testable import AdaptationAdvisor

@Suite("The schema of reports")
struct ReportSchemaTests {
  /// Random situations, and those in which rare keys are there.
  private static let reports: Result<[Report], any Error> = Result {
    let answers = try Answers(json: Array(#"{"id":"x","budget":"20k","time":90,"classes":2}"#.utf8))
    let fewShot = try Answers([
      "task_type": "classification", "labeled_examples": "150", "classes": "10",
      "task_specificity": "specialized", "taught_by": "examples",
    ])
    let weighted = try Advisor(weights: ["budget": 90])
    let priced = try Advisor(
      rubric: .standard,
      prices: PriceTable.standard.applying(overrides: [("engineer_day", "700")]))
    // It says itself what one of its sources is.
    let small = try Advisor(
      rubric: try SmallRubric.rubric(replacing: [
        (
          #""version": "0.1.0","#,
          #"""
          "version": "0.1.0", "sources": [{"key": "J", "title": "Ours", "kind": "judgment",
            "year": 2026, "address": "https://a.example", "claim": "So.", "grade": "judgment",
            "confidence": "high", "retrieved": "2026-01-01", "valid_until": "2027-01"}],
          """#
        )
      ]))
    return SampleReports.all.map(\.report) + [
      try weighted.recommend(for: answers), try priced.recommend(for: answers),
      try small.recommend(for: answers), try Advisor().recommend(for: fewShot),
      try Advisor(order: ["budget", "time", "consistency", "task_specificity", "data_availability"])
        .recommend(for: answers, whatWouldMake: .training),
      try Advisor().recommend(
        for: answers, replaced: fewShot, whatWouldMake: .fineTuning, explaining: true),
    ]
  }

  @Test("Every report has the declared keys and no others")
  func valid() throws {
    let strict = try SchemaCheck(.report, isStrict: true)
    for report in try Self.reports.get() {
      let fault = strict.fault(try OrderedJSONEncoder().node(of: report))
      #expect(fault == nil)
    }
  }

  @Test("Every declared key occurs in some report")
  func used() throws {
    var seen: [String: Set<String>] = [:]
    for report in try Self.reports.get() {
      Self.note(try OrderedJSONEncoder().node(of: report), as: .object(ReportShape.report), &seen)
    }
    var declared: [String: Set<String>] = [:]
    Self.declare(.object(ReportShape.report), &declared)
    for (shape, keys) in declared where shape != AnswersShape.answers.name {
      #expect(keys.subtracting(seen[shape] ?? []) == [], "\(shape)")
    }
  }

  @Test("A key is required if and only if a report cannot be decoded without it")
  func required() throws {
    let check = try SchemaCheck(.report)
    let last = try #require(try Self.reports.get().last)
    let root = Mutation.shortened(try OrderedJSONEncoder().node(of: last))
    for changed in Self.withoutOne(root) {
      let bytes = JSONWriter.bytes(of: changed.node, layout: .compact)
      let decodes = (try? JSONDecoder().decode(Report.self, from: Data(bytes))) != nil
      // `id` is always written, though it may be null.
      let expected = changed.key == "id" ? check.accepts(changed.node) : decodes
      #expect(check.accepts(changed.node) == expected, "\(changed.key)")
    }
  }

  @Test("Keys added later do not make a report invalid")
  func open() throws {
    let root = try OrderedJSONEncoder().node(of: try #require(try Self.reports.get().first))
    let added = root.members + [JSONMember(key: "added_later", node: JSONNode(.null))]
    #expect(try SchemaCheck(.report).accepts(JSONNode(.object(added))))
    #expect(try !SchemaCheck(.report, isStrict: true).accepts(JSONNode(.object(added))))
  }

  /// Notes the keys of a value under the names of the shapes that declare them.
  private static func note(
    _ node: JSONNode, as shape: Shape, _ seen: inout [String: Set<String>]
  ) {
    switch shape {
    case .object(let object):
      seen[object.name, default: []].formUnion(node.members.map(\.key))
      for member in object.members {
        if let value = node[member.key] { note(value, as: member.shape, &seen) }
      }
    case .list(let element, _):
      for value in node.elements { note(value, as: element, &seen) }
    case .map(let element):
      for value in node.members { note(value.node, as: element, &seen) }
    default: break
    }
  }

  /// Collects the keys that shapes declare.
  private static func declare(_ shape: Shape, _ declared: inout [String: Set<String>]) {
    switch shape {
    case .object(let object):
      declared[object.name, default: []].formUnion(object.members.map(\.key))
      for member in object.members { declare(member.shape, &declared) }
    case .list(let element, _), .map(let element): declare(element, &declared)
    default: break
    }
  }

  /// The documents that lack one member, with its key; of arrays only the first element is tried.
  private static func withoutOne(_ node: JSONNode) -> [(key: String, node: JSONNode)] {
    switch node.value {
    case .array(let elements):
      return elements.prefix(1).flatMap { withoutOne($0) }.map { changed in
        (changed.key, JSONNode(.array([changed.node] + elements.dropFirst())))
      }
    case .object(let members):
      let isMap = members.contains { $0.key.contains(".") || $0.key == "prompting" }
      return members.indices.flatMap { index -> [(key: String, node: JSONNode)] in
        var rest = members
        let member = rest.remove(at: index)
        let deeper = withoutOne(member.node).map { changed in
          var all = members
          all[index] = JSONMember(key: member.key, node: changed.node)
          return (changed.key, JSONNode(.object(all)))
        }
        return (isMap ? [] : [(member.key, JSONNode(.object(rest)))]) + deeper
      }
    default: return []
    }
  }
}
