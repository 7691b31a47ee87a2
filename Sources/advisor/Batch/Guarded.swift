import Dispatch

/// A value that one thread at a time works on.
///
/// As a `Mutex` would, but by means that the thread sanitizer knows: the standard library's lock is
/// not instrumented on Linux, so that what it guards is taken for a race. Unchecked, since no
/// compiler sees that the semaphore lets in one at a time: nothing else reaches the value.
final class Guarded<Value>: @unchecked Sendable {
  private var value: Value
  private let turn = DispatchSemaphore(value: 1)

  init(_ value: sending Value) { self.value = value }

  func withLock<Result, Failure: Error>(
    _ work: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    turn.wait()
    defer { turn.signal() }
    return try work(&value)
  }
}
