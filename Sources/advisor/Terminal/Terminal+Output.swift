extension Terminal {
  /// Writes to standard output.
  func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }

  /// Writes to standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    guard Platform.writeBytes(bytes, to: output) else {
      throw .unwritable(file: "standard output", reason: Platform.lastError)
    }
  }

  /// Writes lines to standard output, so that whoever is interrupted leaves only whole ones: every
  /// call ends at the end of a line, and into a pipe goes no more at a time than goes in at once.
  ///
  /// - Parameter count: how many lines were written before.
  func write(lines: [UInt8], after count: Int) throws(Failure) {
    let unit = Platform.isPipe(output) ? Platform.pipeUnit : lines.count
    var start = 0
    while start < lines.count {
      let end = Self.end(of: lines, from: start, atMost: unit)
      let written = Platform.writeBytes(lines[start..<end], to: output)
      if written < end - start {
        let reason = Platform.lastError
        let whole = lines[..<(start + written)].count { $0 == UInt8(ascii: "\n") }
        throw .cutOff(lines: count + whole, reason: reason)
      }
      start = end
    }
  }

  /// Where the last line ends that begins in a stretch and fits in it; where the first one ends, if
  /// none fits.
  private static func end(of lines: [UInt8], from start: Int, atMost count: Int) -> Int {
    guard lines.count - start > count else { return lines.count }
    let feed = UInt8(ascii: "\n")
    let last =
      lines[start..<start + count].lastIndex(of: feed)
      ?? lines[(start + count)...].firstIndex(of: feed)
    return last.map { $0 + 1 } ?? lines.count
  }

  /// Writes to standard error; there is nobody to tell if that fails.
  func complain(_ text: String) {
    _ = Platform.writeBytes(Array(text.utf8), to: error)
  }

  /// Writes to a file, or to standard output if there is no name.
  ///
  /// A file is replaced by a complete one or left as it was; links to it stay. Devices and pipes are
  /// written to as they are.
  func write(_ bytes: [UInt8], to file: String?) throws(Failure) {
    guard let file else { return try write(bytes) }
    let target = Platform.target(of: file)
    guard let place = target == nil ? file : target?.replaceable else {
      guard let descriptor = Platform.openForWriting(file) else { throw Self.unwritable(file) }
      return try fill(descriptor, with: bytes, called: file)
    }
    let temporary = "\(place).\(Platform.processID).tmp"
    let permissions = target?.permissions ?? 0o644
    guard let descriptor = Platform.createFile(temporary, permissions: permissions) else {
      throw Self.unwritable(file)
    }
    do throws(Failure) {
      try fill(descriptor, with: bytes, called: file)
      guard Platform.renameFile(temporary, to: place) else { throw Self.unwritable(file) }
    } catch {
      Platform.removeFile(temporary)
      throw error
    }
  }

  /// Writes to a file, or to standard output if there is no name.
  func write(_ text: String, to file: String?) throws(Failure) {
    try write(Array(text.utf8), to: file)
  }

  /// Writes to a file that is not there yet, or to standard output.
  func create(_ text: String, at file: String?) throws(Failure) {
    if let file, Platform.target(of: file)?.replaceable != nil {
      throw .unwritable(
        file: file, reason: "it is there already; remove it first, or give another name")
    }
    try write(text, to: file)
  }

  /// Writes everything to an open file and closes it.
  private func fill(
    _ descriptor: Int32, with bytes: [UInt8], called file: String
  ) throws(Failure) {
    guard Platform.writeBytes(bytes, to: descriptor) else {
      let failure = Self.unwritable(file)
      _ = Platform.closeFile(descriptor)
      throw failure
    }
    guard Platform.closeFile(descriptor) else { throw Self.unwritable(file) }
  }

  /// The failure that the last system call tells of.
  private static func unwritable(_ file: String) -> Failure {
    let isFolderMissing = Platform.isMissing && file.contains("/")
    let reason =
      isFolderMissing ? "there is no such folder; make it first" : Platform.lastError
    return .unwritable(file: file, reason: reason)
  }
}
