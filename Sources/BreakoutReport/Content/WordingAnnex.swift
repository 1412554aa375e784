import BreakoutModel
import BreakoutWords

/// The wordings of every recommendation that had more than one (product rule F7).
struct WordingAnnex {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let changed = record.recommendations.filter { $0.versions.count > 1 }
    blocks = .section(
      2, words.report.annexWordings, code: "annex-wordings",
      changed.flatMap { one -> [Block] in
        // The time of a wording could tell who had the floor.
        let isTimed = record.attribution(of: one).regime != .chathamHouse
        let isReaddressed = one.versions.contains { $0.addressees != one.fields.addressees }
        let items = one.versions.enumerated().map { place, wording -> [Block] in
          var item = Paragraph(wording.text)
          if isTimed { item.lead(with: words.report.label(record.clock.time(wording.at))) }
          if isReaddressed {
            item.appendLine(
              wording.addressees.isEmpty
                ? words.report.addresseesNone
                : words.report.addressees(words.recommendations.addressees(wording.addressees)))
          }
          if place > 0 {
            let change = WordingChange(from: one.versions[place - 1].text, to: wording.text)
            if let change = change.words { item.appendLine(words.report.changed(change)) }
          }
          return [.paragraph(item)]
        }
        return [.heading(Heading(3, "\(one.id)", code: one.id.anchor)), .numbers(items)]
      })
  }
}
