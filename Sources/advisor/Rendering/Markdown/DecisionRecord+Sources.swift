import AdaptationAdvisor

extension DecisionRecord {
  /// What the keys in parentheses mean: in short the works, each once; in full what each says.
  mutating func sources() {
    let cited = cited
    guard !cited.isEmpty else { return }
    document.heading(3, "Sources")
    if isFull {
      document.bullets(
        cited.map { "\(Markdown.link("\($0.key)", to: $0.url)): \($0.text)" })
    } else {
      let rubric: Markdown =
        report.rubric.isBuiltIn ? "" : " and the `--rubric` of the command above"
      document.paragraph(
        "The works behind the codes. `advisor rubric show` with a code\(rubric) prints the claim that "
          + "it stands for; with `--full` this record holds every claim.")
      document.bullets(Bibliography(of: cited).entries.map(line))
    }
  }

  /// The sources that the document cites, which may be fewer than those of the whole report.
  private var cited: [CitedSource] {
    let separators = " (),;\n".unicodeScalars
    let words = document.text.unicodeScalars.split { separators.contains($0) }
    let parts = Set(words.map(String.init))
    return report.citations.filter { source in
      let key = Markdown(text: source.key).source
      // A rubric's own key may be more than a word.
      let isWord = !key.unicodeScalars.contains { separators.contains($0) }
      return isWord ? parts.contains(key) : document.text.contains(key)
    }
  }

  /// A work with its codes: title, year and how far it is to be trusted; of a case what it chose.
  private func line(_ entry: Bibliography.Entry) -> Markdown {
    let source = entry.source
    let codes: Markdown = "\(entry.codes.joined(separator: ", "))"
    guard source.isKnown else { return "\(codes): \(source.claim)" }
    let title: Markdown = "\(source.title)"
    // The address of several works is that of one of them, so none is named as what it leads to.
    let work: Markdown =
      source.title.contains("; ")
      ? "\(Markdown.link(codes, to: source.url)): \(title)"
      : "\(codes): \(Markdown.link(title, to: source.url))"
    let about = ([source.year.map(String.init)] + source.trust).compactMap { $0 }
    let note: Markdown = about.isEmpty ? "" : " (\(about.joined(separator: "; ")))"
    let choice: Markdown = source.choice.map { ": \($0)" } ?? ""
    return "\(work)\(note)\(choice)"
  }
}
