import AdaptationAdvisor

/// Writes lines of a batch as JSON, keys in a fixed order, without a tree in between.
struct LineText: Sendable {
  let numbersLines: Bool
  private(set) var bytes: [UInt8] = []
  /// The names of strategies as JSON.
  private var names: [(strategy: Strategy, literal: [UInt8])] = []

  init(numbersLines: Bool, strategies: [Strategy]) {
    self.numbersLines = numbersLines
    names = strategies.map { strategy in
      var literal: [UInt8] = []
      literal.appendJSON(strategy.rawValue)
      return (strategy, literal)
    }
  }

  /// What was written so far, and begins anew with memory for as much.
  mutating func take() -> [UInt8] {
    defer {
      let capacity = bytes.count
      bytes = []
      bytes.reserveCapacity(capacity)
    }
    return bytes
  }

  mutating func append(_ decision: Decision, line: Int, id: String?) {
    begin(line, id)
    add(#""recommendation":{"strategy":"#)
    add(decision.strategy)
    add(#","technique":"#)
    bytes.appendJSON(decision.technique)
    add(#","call":""#)
    add(decision.call.rawValue)
    add(#"","runner_up":"#)
    if let runnerUp = decision.runnerUp { add(runnerUp) } else { add("null") }
    add(#","margin":"#)
    add(decision.margin)
    add(#"},"scores":"#)
    addMap(decision.standings) { text, standing in text.add(standing.score) }
    add(#","feasibility":"#)
    addMap(decision.standings) { text, standing in
      text.bytes.append(UInt8(ascii: "\""))
      text.add(standing.feasibility.rawValue)
      text.bytes.append(UInt8(ascii: "\""))
    }
    end()
  }

  /// - Parameter report: a whole report as JSON on one line.
  mutating func append(report: [UInt8], line: Int, id: String?) {
    begin(line, id)
    add(#""report":"#)
    bytes += report
    end()
  }

  mutating func append(error: String, field: String?, line: Int, id: String?) {
    begin(line, id)
    add(#""error":{"message":"#)
    bytes.appendJSON(error)
    add(#","field":"#)
    add(field)
    add("}")
    end()
  }

  private mutating func begin(_ line: Int, _ id: String?) {
    add("{")
    if numbersLines {
      add(#""line":"#)
      bytes.appendJSON(line)
      add(",")
    }
    add(#""id":"#)
    add(id)
    add(",")
  }

  private mutating func end() { add("}\n") }

  private mutating func add(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func add(_ text: String?) {
    if let text { bytes.appendJSON(text) } else { add("null") }
  }

  private mutating func add(_ number: Double) {
    if !bytes.appendJSON(number) { add("null") }
  }

  private mutating func add(_ strategy: Strategy) {
    if let name = names.first(where: { $0.strategy == strategy }) {
      bytes += name.literal
    } else {
      bytes.appendJSON(strategy.rawValue)
    }
  }

  private mutating func addMap(
    _ standings: [Decision.Standing], _ value: (inout LineText, Decision.Standing) -> Void
  ) {
    for (index, standing) in standings.enumerated() {
      add(index == 0 ? "{" : ",")
      add(standing.strategy)
      add(":")
      value(&self, standing)
    }
    add(standings.isEmpty ? "{}" : "}")
  }
}
