/// A file that is read piece by piece.
struct InputFile: Sendable {
  private let descriptor: Int32
  private let isOpenedHere: Bool
  /// How messages call it.
  let name: String

  /// Opens a file; `-` is standard input.
  init(_ file: String, standardInput: Int32 = Platform.standardInput) throws(Failure) {
    isOpenedHere = file != "-"
    if file == "-" {
      descriptor = standardInput
      name = "standard input"
    } else if let opened = Platform.openForReading(file) {
      descriptor = opened
      name = file
    } else {
      throw .unreadable(file: file, reason: Platform.lastError)
    }
  }

  /// Whether the next bytes, or the end, can be had without waiting, now or within some
  /// milliseconds.
  func isReady(within milliseconds: Int32) -> Bool {
    Platform.isReadable(descriptor, within: milliseconds)
  }

  /// The next bytes, or none at the end.
  func next(atMost capacity: Int = 1 << 16) throws(Failure) -> [UInt8]? {
    guard let bytes = Platform.readBytes(descriptor, atMost: capacity) else {
      throw .unreadable(file: name, reason: Platform.lastError)
    }
    return bytes.isEmpty ? nil : bytes
  }

  func close() {
    if isOpenedHere { _ = Platform.closeFile(descriptor) }
  }
}
