/// What keeps the recommendation of one strategy from being called clear.
///
/// A class only because it is large and never changes: asking it copies nothing.
final class CompiledReservations: Sendable {
  private let conditions: CompiledConditions
  /// By condition: the reservation's position in the rubric.
  private let places: [Int]

  init(_ rubric: Rubric, about strategy: Int, _ slots: SlotTable) {
    let reservations = rubric.call.reservations
    let places = reservations.indices.filter { reservations[$0].strategies.contains(strategy) }
    self.places = places
    conditions = CompiledConditions(places.map { (reservations[$0].when, strategy) }, slots)
  }

  /// The positions of those that apply.
  func positions(_ states: [UInt8]) -> [Int] { conditions.holding(states).map { places[$0] } }
}
