extension Terminal {
  /// Opens a file; `-` is standard input.
  func open(_ file: String) throws(Failure) -> InputFile {
    try InputFile(file, standardInput: input)
  }

  /// All bytes of a file; `-` is standard input.
  func read(_ file: String) throws(Failure) -> [UInt8] {
    let source = try open(file)
    defer { source.close() }
    var bytes: [UInt8] = []
    while let chunk = try source.next() {
      bytes += chunk
      guard bytes.count <= Self.limit else {
        throw .unreadable(file: source.name, reason: "it is larger than \(Self.limit >> 20) MiB")
      }
    }
    return bytes
  }

  /// What is in a file, where there is one; none for devices and pipes.
  func content(of file: String) throws(Failure) -> [UInt8]? {
    guard let place = Platform.target(of: file)?.replaceable else { return nil }
    return try read(place)
  }

  /// The largest document that is read whole, in bytes.
  private static let limit = 64 << 20
}
