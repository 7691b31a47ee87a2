extension PriceTable {
  /// The built-in price table, `rubrics/prices.json`.
  public static let standard: PriceTable = {
    do {
      return try PriceTable(json: EmbeddedFile.prices.bytes)
    } catch {
      // Not input: the file is compiled into this binary, and a test loads it.
      fatalError("The built-in price table is damaged:\n\(error)")
    }
  }()

  /// A price table from the bytes of a file.
  ///
  /// - Throws: ``DocumentError`` with everything that is wrong, each with its place: names that are
  ///   unknown, missing or repeated, and values out of range or out of order.
  public init(json bytes: [UInt8]) throws(DocumentError) {
    var problems: [Problem] = []
    let table = Self.read(bytes, &problems)
    guard let table, problems.isEmpty else { throw DocumentError(problems, in: bytes) }
    self = table
  }
}

extension Estimator {
  /// Works with the built-in price table and its default GPU.
  static let standard = Estimator(.standard)
}
