extension Terminal {
  /// Writes to standard output.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes to standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard Platform.writeBytes(bytes, to: Platform.standardOutput) else {
      throw .unwritable(file: "standard output", reason: Platform.lastError)
    }
  }

  /// Writes to standard error; there is nobody to tell if that fails.
  func complain(_ text: String) {
    _ = Platform.writeBytes(Array(text.utf8), to: Platform.standardError)
  }

  /// Writes a file by way of a temporary one, so that it is never half written; standard output if
  /// there is no name.
  func write(_ text: String, to file: String?) throws(Failure) {
    guard let file else { return try write(text) }
    let temporary = "\(file).\(Platform.processID).tmp"
    guard let descriptor = Platform.openForWriting(temporary) else {
      throw .unwritable(file: file, reason: Platform.lastError)
    }
    let isWritten = Platform.writeBytes(Array(text.utf8), to: descriptor)
    guard isWritten, Platform.closeFile(descriptor), Platform.renameFile(temporary, to: file) else {
      let reason = Platform.lastError
      Platform.removeFile(temporary)
      throw .unwritable(file: file, reason: reason)
    }
  }
}
