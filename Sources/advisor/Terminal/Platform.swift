#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The system calls that are used: the one file that knows which C library there is.
enum Platform {
  static let standardInput: Int32 = 0
  static let standardOutput: Int32 = 1
  static let standardError: Int32 = 2

  /// What the system says about the last call that failed.
  static var lastError: String { String(cString: strerror(errno)) }

  /// Whether the last system call failed because a file, or a folder on the way to it, is missing.
  static var isMissing: Bool { errno == ENOENT }

  /// The number of this process.
  static var processID: Int32 { getpid() }

  /// How many processors there are to work on.
  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// The day by the clock, in universal time, such as `2026-11-21`.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let numbers = [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)]
    return numbers.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a terminal; none where it is not one.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func endProcess(_ code: Int32) -> Never { exit(code) }

  static func openForReading(_ file: String) -> Int32? {
    let descriptor = open(file, O_RDONLY)
    return descriptor < 0 ? nil : descriptor
  }

  /// Opens what there is, such as a device or a pipe.
  static func openForWriting(_ file: String) -> Int32? {
    let descriptor = open(file, O_WRONLY)
    return descriptor < 0 ? nil : descriptor
  }

  /// Makes a file; fails if there is one.
  static func createFile(_ file: String, permissions: UInt32) -> Int32? {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL, mode_t(permissions))
    return descriptor < 0 ? nil : descriptor
  }

  /// What there is under a name once links are followed.
  struct Target {
    /// The name of a file with contents, free of links; none for directories, devices and pipes.
    let replaceable: String?
    let permissions: UInt32
  }

  /// What there is under a name, if there is anything.
  static func target(of file: String) -> Target? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    let permissions = UInt32(status.st_mode & 0o777)
    guard status.st_mode & S_IFMT == S_IFREG, let path = realpath(file, nil) else {
      return Target(replaceable: nil, permissions: permissions)
    }
    defer { free(path) }
    return Target(replaceable: String(cString: path), permissions: permissions)
  }

  static func closeFile(_ descriptor: Int32) -> Bool { close(descriptor) == 0 }

  static func renameFile(_ from: String, to: String) -> Bool { rename(from, to) == 0 }

  static func removeFile(_ file: String) { unlink(file) }

  /// At most so many next bytes: empty at the end, none if reading failed.
  static func readBytes(_ descriptor: Int32, atMost capacity: Int) -> [UInt8]? {
    var hasFailed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var result = -1
      repeat {
        result = read(descriptor, buffer.baseAddress, capacity)
      } while result < 0 && errno == EINTR
      hasFailed = result < 0
      count = max(0, result)
    }
    return hasFailed ? nil : bytes
  }

  /// Whether reading would not have to wait, now or within some milliseconds; files never do.
  static func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Whether what is written goes to another process, and not to a file.
  static func isPipe(_ descriptor: Int32) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFIFO || status.st_mode & S_IFMT == S_IFSOCK
  }

  /// The most bytes that are written into a pipe at once or not at all.
  static let pipeUnit = Int(PIPE_BUF)

  /// Writes all bytes, however many calls it takes; false if one fails.
  static func writeBytes(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    writeBytes(bytes[...], to: descriptor) == bytes.count
  }

  /// Writes bytes, however many calls it takes.
  ///
  /// - Returns: How many were written before a call failed: all, if none did.
  static func writeBytes(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { break }
      rest = rest.dropFirst(max(0, count))
    }
    return bytes.count - rest.count
  }
}
