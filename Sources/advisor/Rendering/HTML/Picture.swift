import AdaptationAdvisor

/// A picture beside words: a heading, the drawing, and what its colors and letters mean.
///
/// Drawings are 360 units wide, about what a phone shows, so that their text stays readable there.
struct Picture {
  /// Unique on the page.
  let id: String
  let title: String
  /// What it shows, in words, for those who do not see it.
  let description: String
  let height: Double
  /// Letters with what they stand for and the style of their color.
  var legend: [(letter: String, name: String, style: String)] = []

  static let width = 360.0

  func figure(@HTMLBuilder drawing: () -> HTML) -> HTML {
    Tag.figure {
      Tag.figcaption { title }
      Tag.svg(
        Attribute("viewBox", "0 0 360 \(Format.plain(height.rounded()))"),
        Attribute("role", "img"), Attribute("aria-labelledby", "\(id)-name \(id)-text")
      ) {
        Tag.title(.id("\(id)-name")) { title }
        Tag.desc(.id("\(id)-text")) { description }
        drawing()
      }
      if !legend.isEmpty {
        Tag.ul(.style("legend")) {
          for entry in legend {
            Tag.li {
              Tag.span(.style("swatch \(entry.style)")) { entry.letter }
              entry.name
            }
          }
        }
      }
    }
  }

  /// The letter at a position; beyond the alphabet, a number.
  static func letter(_ index: Int) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? String(letters[index]) : String(index + 1)
  }

  /// A letter for each strategy: its initial, so that it is not taken for one of a criterion's;
  /// letters in order where two begin alike.
  static func letters(of report: Report) -> [String] {
    let initials = report.strategies.map { $0.name.prefix(1).uppercased() }
    return Set(initials).count == initials.count
      ? initials : initials.indices.map { letter($0) }
  }

  /// The strategies in the report's order with their letters and colors.
  static func legend(of report: Report) -> [(letter: String, name: String, style: String)] {
    zip(letters(of: report), report.strategies).enumerated().map { index, entry in
      (entry.0, entry.1.name, line(index))
    }
  }

  /// The style of the color at a position of a palette.
  static func part(_ index: Int) -> String { "c\(index % 8 + 1)" }
  static func line(_ index: Int) -> String { "s\(index % 6 + 1)" }
}
