/// Many short lists in two arrays: reading one takes no memory and counts no references.
struct Lists<Element: Sendable>: Sendable {
  /// Where each list starts, and where the last one ends.
  private var starts = [0]
  private(set) var elements: [Element] = []

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  /// Lists of these elements.
  init(_ lists: [[Element]]) {
    for list in lists {
      elements += list
      starts.append(elements.count)
    }
  }

  /// Where the elements of a list are, see ``subscript(_:)``.
  func range(_ list: Int) -> Range<Int> { starts[list]..<starts[list + 1] }

  /// The element at a place in ``range(_:)``.
  subscript(place: Int) -> Element { elements[place] }

  /// A list as an array of its own.
  func list(_ list: Int) -> ArraySlice<Element> { elements[range(list)] }
}
