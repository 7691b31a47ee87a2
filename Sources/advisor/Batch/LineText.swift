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
    put(#""recommendation":{"strategy":"#)
    add(decision.strategy)
    put(#","technique":"#)
    bytes.appendJSON(decision.technique)
    put(#","call":"#)
    add(decision.call)
    put(#","runner_up":"#)
    if let runnerUp = decision.runnerUp { add(runnerUp) } else { put("null") }
    put(#","margin":"#)
    add(decision.margin)
    put(#","start_with":"#)
    if let start = decision.startWith { add(start) } else { put("null") }
    put(#"},"scores":"#)
    addMap(decision.standings) { text, standing in text.add(standing.score) }
    put(#","feasibility":"#)
    addMap(decision.standings) { text, standing in
      text.add(standing.feasibility)
    }
    end()
  }

  /// - Parameter report: a whole report as JSON on one line.
  mutating func append(report: [UInt8], line: Int, id: String?) {
    begin(line, id)
    put(#""report":"#)
    bytes += report
    end()
  }

  mutating func append(error: String, field: String?, line: Int, id: String?) {
    begin(line, id)
    put(#""error":{"message":"#)
    bytes.appendJSON(error)
    put(#","field":"#)
    add(field)
    put("}")
    end()
  }

  private mutating func begin(_ line: Int, _ id: String?) {
    put("{")
    if numbersLines {
      put(#""line":"#)
      bytes.appendJSON(line)
      put(",")
    }
    put(#""id":"#)
    add(id)
    put(",")
  }

  private mutating func end() { put("}\n") }

  /// Adds a text as it is.
  private mutating func put(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func add(_ text: String?) {
    if let text { bytes.appendJSON(text) } else { put("null") }
  }

  private mutating func add(_ number: Double) {
    if !bytes.appendJSON(number) { put("null") }
  }

  private mutating func add(_ call: Call) {
    switch call {
    case .clear: put(#""clear""#)
    case .leaning: put(#""leaning""#)
    case .close: put(#""close""#)
    }
  }

  private mutating func add(_ feasibility: Feasibility) {
    switch feasibility {
    case .feasible: put(#""feasible""#)
    case .doubtful: put(#""doubtful""#)
    case .ruledOut: put(#""ruled-out""#)
    }
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
      put(index == 0 ? "{" : ",")
      add(standing.strategy)
      put(":")
      value(&self, standing)
    }
    put(standings.isEmpty ? "{}" : "}")
  }
}
