import BreakoutModel
import BreakoutWords

/// The recommendations grouped by addressee, each with what a reader who is addressed needs first.
struct AtAGlance {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    var groups: [(name: String, items: [Paragraph])] = []
    var places: [String: Int] = [:]
    for one in record.recommended {
      for addressee in one.distinctAddressees {
        let key = addressee.folded
        let place = places[key] ?? groups.count
        if place == groups.count {
          places[key] = place
          groups.append((words.recommendations.addressee(addressee), []))
        }
        groups[place].items.append(Self.item(one, addressee: addressee, in: record))
      }
    }
    let unaddressed = record.recommended.filter { $0.distinctAddressees.isEmpty }
      .map { Self.item($0, addressee: "", in: record) }
    if !unaddressed.isEmpty { groups.append((words.report.addressee(Marker.missing), unaddressed)) }
    let lists = groups.flatMap { group in
      [Block].section(3, "", name: group.name, code: "", .bullets(group.items))
    }
    if lists.isEmpty, record.session.started != nil {
      let none =
        record.isClosed ? words.report.noRecommendationAdopted : words.report.noneAdoptedSoFar
      blocks = Self.section([.paragraph(Paragraph(none))])
    } else {
      blocks = Self.section(lists)
    }
  }

  private static func section(_ content: [Block]) -> [Block] {
    .section(
      2, words.report.recommendationsAtAGlance, code: "recommendations-at-a-glance", content)
  }

  private static func item(
    _ one: Recommendation, addressee: String, in record: ReportedSession
  ) -> Paragraph {
    var item = one.headline
    let details = one.details(besides: addressee)
    let score = words.report.smart(DraftingCheck(one.fields).scoreText)
    item.appendLine(words.lists.clauses(details.isEmpty ? [score] : [details, score]))
    item.appendLine(DecisionWords(one, in: record).words)
    if let mark = one.wordingMark(in: record) { item.append(mark) }
    return item
  }
}
