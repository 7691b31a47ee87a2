import AdaptationAdvisor

/// Sources by the work that they are from, so that a work that says much is named once.
struct Bibliography {
  /// A work, and the keys of the sources that are from it.
  struct Entry {
    let codes: [String]
    /// One of them: it differs from the others in nothing but its key and what it says.
    let source: CitedSource

    /// The codes, and of entries with the same ones the titles.
    fileprivate var order: [String] { codes + ["", source.title, source.key] }
  }

  /// The works, by the first of their keys.
  let entries: [Entry]

  init(of sources: [CitedSource]) {
    let members = Dictionary(grouping: sources, by: Work.init)
    let places = Dictionary(grouping: members.keys, by: \.withoutAddress)
    var codes: [Work: [String]] = [:]
    for (work, members) in members {
      // What two works say is listed with each of them, where each is there by itself.
      let parts = work.parts.map { places[$0] ?? [] }
      let isParted = parts.count > 1 && parts.allSatisfy { $0.count == 1 }
      for place in isParted ? parts.flatMap({ $0 }) : [work] {
        codes[place, default: []] += members.map(\.key)
      }
    }
    entries = codes.compactMap { work, codes in
      members[work].map { Entry(codes: codes.sorted(), source: $0[0]) }
    }.sorted { $0.order.lexicographicallyPrecedes($1.order) }
  }
}

/// What sources have in common that are from one work and are to be trusted alike.
private struct Work: Hashable {
  private let title: String
  private let year: Int?
  private let trust: [String]
  private var address: String
  /// What is said of this source alone: the choice of a published case, or that nothing is known.
  private let own: String?

  init(_ source: CitedSource) {
    title = source.title
    year = source.year
    trust = source.trust
    address = source.url
    own = source.isKnown ? source.choice : source.key
  }

  private init(_ title: String, of work: Work) {
    self.title = title
    year = work.year
    trust = work.trust
    address = ""
    own = work.own
  }

  var withoutAddress: Work { Work(title, of: self) }

  /// The works that the title names, each like this one, without an address.
  var parts: [Work] { title.split(separator: "; ").map { Work(String($0), of: self) } }
}
