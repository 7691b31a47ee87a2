import Foundation
import Testing

@testable import AdaptationAdvisor

/// The price table of the package and estimators that use it.
enum TestTable {
  static func bytes() throws -> [UInt8] {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return try [UInt8](Data(contentsOf: folder.appending(path: "rubrics/prices.json")))
  }

  static func table() throws -> PriceTable { try read.get() }

  private static let read = Result {
    var problems: [Problem] = []
    let bytes = try TestTable.bytes()
    let table = PriceTable.read(bytes, &problems)
    #expect(problems.map { $0.message(file: "prices.json", in: bytes) } == [])
    return try #require(table)
  }

  static func estimator(
    gpu: String? = nil, assuming overrides: [(name: String, value: String)] = []
  ) throws -> Estimator {
    try Estimator(table: table().applying(overrides: overrides), gpu: gpu)
  }
}

extension Workload {
  /// A workload of which only some things are known.
  static func with(_ change: (inout Workload) -> Void) -> Workload {
    var workload = Workload()
    change(&workload)
    return workload
  }
}

extension RunInputs {
  /// Inputs of which only some are stated.
  static func with(_ change: (inout RunInputs) -> Void) -> RunInputs {
    var inputs = RunInputs()
    change(&inputs)
    return inputs
  }
}

extension Spread {
  /// Whether the central figure is within a factor of a published one.
  func isCentral(_ published: Double, within factor: Double) -> Bool {
    central / published <= factor && published / central <= factor
  }

  func contains(_ value: Double) -> Bool { low <= value && value <= high }
}
