/// Several shapes, one of which an object has.
struct ShapeChoice: Hashable, Sendable {
  let shapes: [ObjectShape]
  /// What all of them require.
  let required: [String]
  /// What else any of them has.
  let optional: [String]

  init(_ shapes: [ObjectShape]) {
    self.shapes = shapes
    let keys = shapes.flatMap(\.members).map(\.key).withoutRepetition
    let required = keys.filter { key in shapes.allSatisfy { $0.required.contains(key) } }
    self.required = required
    optional = keys.filter { !required.contains($0) }
  }
}

extension [String] {
  /// The words, each where it occurs first.
  var withoutRepetition: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
