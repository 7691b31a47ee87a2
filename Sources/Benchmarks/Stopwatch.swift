/// Measures how long something takes.
enum Stopwatch {
  /// The time for each of some things, the least over several rounds that together take about this
  /// long: whatever else the machine does can only add to it.
  static func each<Element>(
    of elements: [Element], seconds: Double = 0.5, _ work: (Element) throws -> Void
  ) rethrows -> Duration {
    let clock = ContinuousClock()
    let end = clock.now.advanced(by: .seconds(seconds))
    var least = Duration.seconds(1000)
    repeat {
      let time = try clock.measure { for element in elements { try work(element) } }
      least = min(least, time / elements.count)
    } while clock.now < end
    return least
  }
}
