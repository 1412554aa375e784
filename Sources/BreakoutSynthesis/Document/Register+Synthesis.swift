import BreakoutModel
import BreakoutReport
import BreakoutWords

extension Register {
  /// One row for every recommendation of a synthesis.
  static func synthesis(_ outcome: SynthesisOutcome) -> Register {
    let fields = ContributedRecommendation.fieldsInOrder
    let headings = words.registers
    return Register(
      kind: .recommendations,
      columns: [headings.label, headings.addressees, headings.recommendation]
        + fields.map(\.name) + [headings.support, headings.rooms, headings.standsAlsoFor],
      rows: outcome.merged.map { one in
        let rooms = Set(one.sources.map(\.id.room)).sorted()
        let support = words.lists.clauses(
          one.support.map { words.merging.support("\($0.id)", $0.words) })
        return [
          .text(one.label), Cell(words.recommendations.addressees(one.addressees)), Cell(one.text),
        ] + fields.map { Cell(one.value(of: $0)) } + [
          Cell(support), .text(words.lists.row(rooms.map(\.description))),
          Cell(words.lists.row(one.dropped.map(\.id.description))),
        ]
      })
  }
}
