import BreakoutModel

/// What is still missing, the most valuable first (product rule F28).
struct GapList {
  private let gaps: [Gap]

  init(_ record: SessionRecord) {
    gaps =
      Gap.ofDecisions(record) + Gap.ofRecommendations(record) + Gap.ofPoints(record)
      + Gap.ofNotes(record) + Gap.ofNames(record) + Gap.ofHeader(record)
  }

  var count: Int { gaps.count }

  /// Whether one of them leaves a mark in the document, which is then a draft (product rule F12).
  var keepDraft: Bool { gaps.contains(where: \.leavesMark) }

  var blocks: [Block] {
    .section(2, "Annex: still missing", .bullets(gaps.map { Paragraph($0.sentence) }))
  }
}
