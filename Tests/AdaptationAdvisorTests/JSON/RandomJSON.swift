@testable import AdaptationAdvisor

/// Pseudo-random documents for comparisons with another parser.
enum RandomJSON {
  /// A tree of a few dozen values at most.
  static func node(_ random: inout SeededRandom, depth: Int = 0) -> JSONNode {
    switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &random) {
    case 0: return JSONNode(.null)
    case 1: return JSONNode(.boolean(Bool.random(using: &random)))
    case 2, 3: return JSONNode(.number(JSONNumber(token: token(&random))))
    case 4: return JSONNode(.string(string(&random)))
    case 5:
      let count = Int.random(in: 0...5, using: &random)
      return JSONNode(.array((0..<count).map { _ in node(&random, depth: depth + 1) }))
    default:
      var seen: Set<String> = []
      let members = (0..<Int.random(in: 0...5, using: &random)).compactMap { _ in
        let key = string(&random)
        let value = node(&random, depth: depth + 1)
        return seen.insert(key).inserted ? JSONMember(key: key, node: value) : nil
      }
      return JSONNode(.object(members))
    }
  }

  /// Up to twelve scalars from all planes, the awkward ones often.
  static func string(_ random: inout SeededRandom) -> String {
    let awkward: [Unicode.Scalar] = [
      "\"", "\\", "/", "\u{0}", "\n", "\r", "\t", "\u{1F}", "\u{7F}", "\u{85}", "\u{7FF}",
      "\u{800}", "\u{2028}", "\u{202E}", "\u{FEFE}", "\u{FFFF}", "\u{10000}", "\u{10FFFF}",
      "e", "\u{301}",
    ]
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let value = UInt32.random(in: 0...0x10FFFF, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.append(awkward.randomElement(using: &random) ?? "x")
      case 1: scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
      default: scalars.append(Unicode.Scalar(UInt8(0x61 + value % 26)))
      }
    }
    return String(scalars)
  }

  /// A number in any of the forms of the grammar.
  static func token(_ random: inout SeededRandom) -> String {
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in "\(Int.random(in: 0...9, using: &random))" }.joined()
    }
    var token = Bool.random(using: &random) ? "-" : ""
    let whole = digits(Int.random(in: 1...17, using: &random)).drop { $0 == "0" }
    token += whole.isEmpty ? "0" : whole
    if Bool.random(using: &random) { token += "." + digits(Int.random(in: 1...12, using: &random)) }
    if Bool.random(using: &random) {
      token += ["e", "E", "e+", "E-"].randomElement(using: &random) ?? "e"
      token += digits(Int.random(in: 1...2, using: &random))
    }
    return token
  }
}
