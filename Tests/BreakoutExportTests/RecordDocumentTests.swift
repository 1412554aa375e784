import BreakoutExport
import BreakoutModel
import Testing

@testable import BreakoutReport

/// What the record of a session has, and what of it can be asked for or left out.
struct RecordDocumentTests {
  private func headings(_ report: Report, level: Int = 2) -> [String] {
    report.blocks.compactMap { block in
      if case .heading(let one) = block, one.level == level { one.text } else { nil }
    }
  }

  private func text(_ report: Report, _ format: DocumentFormat = .text) -> String {
    String(decoding: format.bytes(of: report), as: UTF8.self)
  }

  @Test("each part of the record and of the recommendations document can be left out")
  func without() {
    let session = Room.reported(.attributed).session
    for template in [ReportTemplate.record, .recommendations] {
      let whole = Report(session: session, as: template)
      for section in template.sections where !template.unusual.contains(section) {
        let less = Report(
          session: session, as: template,
          sections: ReportSections(of: template, without: [section]))
        #expect(less.blocks.count <= whole.blocks.count, "\(section)")
        #expect(Set(headings(less)).isSubset(of: headings(whole)), "\(section)")
      }
      let none = Report(
        session: session, as: template,
        sections: ReportSections(of: template, without: template.sections))
      #expect(text(none).count < text(whole).count / 2)
    }
  }

  @Test(
    "it has at most three numbered paragraphs on a point, with who said what as far as that may be told"
  )
  func paragraphs() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    for place in 1...5 {
      room.note("We agree on \(place)", .agreement, by: "Amina Diallo", of: "CSO")
      room.note("We differ on \(place)!", .divergence)
    }
    room.recommend(RecommendationFields(text: "Ban it.", addressees: ["Business"]))
    room.vote(
      .recommendation(RecommendationID(point: PointID(1), ordinal: 1)), .simple,
      Tally(yes: 3, no: 9, abstain: 0))
    let report = Report(session: room.session, as: .record)
    let lists = report.blocks.compactMap { block -> [[Block]]? in
      if case .numbers(let items, _) = block { items } else { nil }
    }
    #expect(lists.first?.count == 3)
    let lines = text(report).split(separator: "\n").map(String.init).joined(separator: " ")
    #expect(lines.contains("1. Agreement. We agree on 1 (CSO). We agree on 2 (CSO)."))
    #expect(lines.contains("2. Divergence. We differ on 1! We differ on 2!"))
    #expect(lines.contains("3. Not agreed. A proposal to business to ban it received 3 votes to 9"))
  }

  @Test("it has no score, no list of what is missing, and no field that is empty")
  func nothingIsMissingInIt() {
    for session in [Room.reported(.attributed), .decided(.attributed), .complete()].map(\.session) {
      let text = text(.full(session))
      for word in ["SMART", "Still missing", "Indicator: [", "Deadline: [", "Lead: ["] {
        #expect(!text.contains(word), "\(word)")
      }
    }
  }

  @Test(
    "tags find notes and are no words of theirs",
    arguments: [
      ("Train #youth leaders #training #p2", "Train youth leaders"),
      ("Former les jeunes #fr", "Former les jeunes"),
      ("#fr Former les jeunes", "Former les jeunes"),
      ("#water", "water"), ("C# and F#", "C# and F#"), ("Rule #1 stands", "Rule #1 stands"),
      ("Pay them (#wages)", "Pay them"), ("No tag", "No tag"),
    ])
  func tags(typed: String, expected: String) {
    #expect(Untagged(typed).text == expected)
  }

  @Test("a note says its language by hand where its words do not tell")
  func language() {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.note("Participation citoyenne? #fr", .question, tags: ["fr"])
    let page = text(Report(session: room.session, as: .record), .html)
    #expect(page.contains("<li lang=\"fr\">Participation citoyenne?</li>"))
  }
}
