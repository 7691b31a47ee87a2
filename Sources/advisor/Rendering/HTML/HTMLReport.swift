import AdaptationAdvisor

/// A report as one HTML page that needs nothing else: no scripts, no other files, no network.
struct HTMLReport {
  let report: Report
  /// Who recommended, to be asked what the pictures show beyond the report.
  let advisor: Advisor
  /// What is said of the decision itself.
  let record: RecordOptions
  /// What fewer wrong outputs are worth, where it was said what one costs.
  let worth: [String]
  /// What the rules cite.
  let citations: [CitedSource]

  /// The whole page.
  static func render(
    _ report: Report, _ record: RecordOptions = RecordOptions(), worth: [String] = [],
    by advisor: Advisor
  ) throws(Failure) -> String {
    let page = HTMLReport(
      report: report, advisor: advisor, record: record, worth: worth,
      citations: report.citations)
    let answers = try JSONText.pretty(report.answers)
    return page.document(answers: answers).markup
  }

  /// The strategies by rank.
  var ranked: [Report.StrategyReport] { report.strategies }

  private func document(answers: String) -> HTML {
    HTML(
      document: Tag.html(Attribute("lang", "en")) {
        head
        Tag.body {
          header
          Tag.main {
            figures
            reasons
            situation
            sideBySide
            errorWorth
            obstacles
            changes
            reversal
            tradeOffs
            plan
            warnings
            cases
            details(answers: answers)
            explanation
          }
          footer
        }
      })
  }

  private var head: HTML {
    Tag.head {
      Tag.meta(Attribute("charset", "utf-8"))
      Tag.meta(
        Attribute("http-equiv", "Content-Security-Policy"),
        Attribute("content", "default-src 'none'; style-src 'unsafe-inline'"))
      Tag.meta(
        Attribute("name", "viewport"), Attribute("content", "width=device-width, initial-scale=1"))
      Tag.meta(Attribute("name", "color-scheme"), Attribute("content", "light dark"))
      Tag.meta(Attribute("name", "referrer"), Attribute("content", "no-referrer"))
      Tag.title { "\(report.heading.map { "\($0): " } ?? "")\(report.choice)\(report.besideRival)" }
      HTML.styleSheet(StyleSheet.text)
    }
  }
}

extension HTMLReport {
  /// A section under a heading of the second level.
  func section(
    _ id: String, _ title: String, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    Tag.section(.id(id), Attribute("aria-labelledby", "\(id)-title")) {
      Tag.h2(.id("\(id)-title")) { title }
      content()
    }
  }

  /// A table that scrolls on its own where it is too wide for the page.
  func table(
    _ caption: String, _ header: [String], _ rows: [[HTML]], style: String = "figures"
  ) -> HTML {
    Tag.div(
      .style("wide"), Attribute("role", "region"), Attribute("aria-label", caption),
      Attribute("tabindex", "0")
    ) {
      Tag.table(.style(style)) {
        Tag.caption { caption }
        Tag.thead {
          Tag.tr { for cell in header { Tag.th(Attribute("scope", "col")) { cell } } }
        }
        Tag.tbody {
          for row in rows {
            Tag.tr {
              Tag.th(Attribute("scope", "row")) { row[0] }
              for cell in row.dropFirst() { Tag.td { cell } }
            }
          }
        }
      }
    }
  }

  /// A list with a point for each item; nothing if there are none.
  func list(_ items: [HTML], style: String = "plain") -> HTML {
    items.isEmpty
      ? HTML([])
      : Tag.ul(.style(style)) { for item in items { Tag.li { item } } }
  }

  /// The keys of sources, each leading to what it says.
  func cite(_ keys: [String]) -> HTML {
    Tag.span(.style("cite")) {
      " ["
      for (index, key) in keys.enumerated() {
        if index > 0 { ", " }
        if let place = citations.firstIndex(where: { $0.key == key }) {
          Tag.a(.link("#source-\(place + 1)")) { key }
        } else {
          key
        }
      }
      "]"
    }
  }
}
