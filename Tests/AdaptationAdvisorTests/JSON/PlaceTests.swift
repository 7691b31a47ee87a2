import Testing

@testable import AdaptationAdvisor

struct PlaceTests {
  @Test(
    "Counts lines and Unicode scalars",
    arguments: [
      ("abc", 0, 1, 1),
      ("abc", 2, 1, 3),
      ("abc", 3, 1, 4),
      ("abc", 99, 1, 4),
      ("", 0, 1, 1),
      ("a\nbc", 1, 1, 2),
      ("a\nbc", 2, 2, 1),
      ("a\nbc", 3, 2, 2),
      ("a\r\nbc", 3, 2, 1),
      ("a\r\n\r\nb", 5, 3, 1),
      ("a\rb", 2, 2, 1),
      ("a\r", 2, 2, 1),
      ("é日😀x", 2, 1, 2),
      ("é日😀x", 5, 1, 3),
      ("é日😀x", 9, 1, 4),
      ("e\u{301}x", 3, 1, 3),
      ("\u{FEFF}x", 3, 1, 1),
      ("\tx", 1, 1, 2),
    ])
  func place(text: String, offset: Int, line: Int, column: Int) {
    #expect(Place(of: offset, in: Array(text.utf8)) == Place(line: line, column: column))
  }

  @Test("Finds many places in one pass")
  func places() {
    let text = Array("ab\nc\r\n\nd".utf8)
    let places = Place.places(of: [0, 1, 3, 3, 6, 7], in: text)
    #expect(places.map(\.description) == ["1:1", "1:2", "2:1", "2:1", "3:1", "4:1"])
  }
}
