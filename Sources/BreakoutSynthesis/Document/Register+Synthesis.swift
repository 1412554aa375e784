import BreakoutModel
import BreakoutReport

extension Register {
  /// One row for every recommendation of a synthesis.
  static func synthesis(_ outcome: Outcome) -> Register {
    let fields = ContributedRecommendation.fieldsInOrder
    return Register(
      kind: .recommendations,
      columns: ["Label", "Addressees", "Recommendation"] + fields.map(\.name) + [
        "Support", "Rooms", "Stands also for",
      ],
      rows: outcome.merged.map { one in
        let rooms = Set(one.sources.map(\.id.room)).sorted()
        let support = one.support.map { "\($0.id): \($0.words)" }.joined(separator: "; ")
        return [
          .text(one.label), Cell(one.addressees.joined(separator: ", ")), Cell(one.text),
        ] + fields.map { Cell(one.value(of: $0)) } + [
          Cell(support), .text(rooms.map(\.description).joined(separator: ", ")),
          Cell(one.dropped.map(\.id.description).joined(separator: ", ")),
        ]
      })
  }
}
