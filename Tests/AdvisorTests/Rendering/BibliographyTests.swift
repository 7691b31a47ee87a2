import AdaptationAdvisor
import Testing

@testable import advisor

@Suite("Sources by work")
struct BibliographyTests {
  private func entries(_ keys: String...) -> [Bibliography.Entry] {
    Bibliography(of: CitedSource.resolve(keys)).entries
  }

  @Test("A work is there once, with all that is from it, in the order of the codes")
  func works() {
    let entries = entries("F133", "S106", "F060", "S026")
    #expect(entries.map(\.codes) == [["F060", "F133"], ["S026", "S106"]])
    #expect(entries.map(\.source.year) == [2026, nil])
  }

  @Test("What two works say is listed with each, where each is there by itself")
  func shared() {
    #expect(entries("S029", "S026", "S007").map(\.codes) == [["S007", "S029"], ["S026", "S029"]])
    #expect(entries("S029", "S026").map(\.codes) == [["S026"], ["S029"]])
    #expect(entries("F059", "F051").map(\.codes) == [["F051"], ["F059"]])
  }

  @Test("What is not alike in year, kind and confidence is not put together")
  func trust() {
    let everything = Bibliography(of: CitedSource.resolve(Self.all)).entries
    for entry in everything {
      for source in CitedSource.resolve(entry.codes) {
        #expect(source.year == entry.source.year)
        #expect(source.trust == entry.source.trust, "\(source.key)")
        #expect(source.title.contains(entry.source.title))
        let isAlone = source.title == entry.source.title
        #expect(!isAlone || source.url == entry.source.url)
      }
    }
    #expect(Set(everything.flatMap(\.codes)) == Set(Self.all))
    #expect(everything.count < Self.all.count)
  }

  @Test("A case, and what nobody explains, stands by itself")
  func alone() {
    let entries = entries("X998", "C:G051", "X999", "C:grow2-guest-messaging")
    #expect(
      entries.map(\.codes) == [["C:G051"], ["C:grow2-guest-messaging"], ["X998"], ["X999"]])
    #expect(
      entries.map(\.source.choice)
        == ["Advises fine-tuning", "Chose fine-tuning, which did not hold", nil, nil])
  }

  /// The keys of the built-in table.
  private static let all: [String] = {
    let table = try? JSON(Repository.data("rubrics/sources.json"))
    return table?["sources"]?.array?.compactMap { $0["key"]?.string } ?? []
  }()
}
