/// A dated table of prices, hardware figures and defaults: everything the estimates assume.
public struct PriceTable: Hashable, Sendable {
  /// The table's name.
  public let name: String
  /// The table's version.
  public let version: String
  /// When the table was last gone through; ages count from here, since there is no clock.
  package let updated: CalendarMonth
  /// The GPU that is assumed where none is named.
  package let defaultGPU: String
  /// In the order of the file. Complete: one for each assumption and GPU.
  package private(set) var entries: [PriceEntry]
  private let positions: [String: Int]

  init(
    name: String, version: String, updated: CalendarMonth, defaultGPU: String,
    entries: [PriceEntry]
  ) {
    self.name = name
    self.version = version
    self.updated = updated
    self.defaultGPU = defaultGPU
    self.entries = entries
    positions = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package subscript(name: String) -> PriceEntry? { positions[name].map { entries[$0] } }

  /// The names of the GPUs, in the order of the file.
  package var gpus: [String] { Self.gpus(in: entries.map(\.name)) }

  /// Prices older than a number of months when the table was last gone through. What a user set is
  /// never too old.
  package func prices(olderThan months: Int) -> [PriceEntry] {
    entries.filter { $0.isPrice && ($0.date.map { $0.months(until: updated) > months } ?? false) }
  }

  /// The entry that stands for an assumption; every complete table has one for each of its GPUs.
  func entry(for assumption: Assumption, gpu: String) -> PriceEntry? {
    self[assumption.name(gpu: gpu)]
  }

  /// Puts another entry in the place of the one with its name.
  mutating func replace(with entry: PriceEntry) {
    if let position = positions[entry.name] { entries[position] = entry }
  }

  /// The GPUs that a list of names has figures for.
  static func gpus(in names: [String]) -> [String] {
    var gpus: [String] = []
    var seen: Set<String> = []
    for prefix in ["gpu_price.", "gpu_flops.", "gpu_memory."] {
      for name in names where name.hasPrefix(prefix) {
        let gpu = String(name.dropFirst(prefix.count))
        if seen.insert(gpu).inserted { gpus.append(gpu) }
      }
    }
    return gpus
  }

  /// The names a table with these GPUs must have, each with the assumption it stands for.
  static func expectedNames(gpus: [String]) -> [(name: String, assumption: Assumption)] {
    Assumption.allCases.flatMap { assumption in
      assumption.pattern.contains("*")
        ? gpus.map { (assumption.name(gpu: $0), assumption) }
        : [(assumption.pattern, assumption)]
    }
  }
}
