import BreakoutReport
import BreakoutWords

/// What the rooms proposed and neither adopted nor supported.
struct OtherProposals {
  let blocks: [Block]

  init(_ rooms: [Room]) {
    blocks = .section(
      2, words.merging.otherProposals, code: "other-proposals",
      rooms.flatMap { room -> [Block] in
        let others = room.proposals.filter { !$0.content.isRecommended }
        return .section(
          3, "", name: room.called,
          code: "b\(room.label.number)", .bullets(others.map { Self.item($0) }))
      })
  }

  private static func item(_ one: Proposal) -> Paragraph {
    var item = MergedRecommendation(one).sentence
    item.append("\(one.id)", as: .small)
    item.appendLine(one.content.decision)
    return item
  }
}
