import BreakoutModel

/// What is still missing, the most valuable first (product rule F28).
public struct GapList: Sendable {
  public let gaps: [Gap]

  /// - Parameter unsaved: notes that could not be saved yet.
  public init(_ session: Session, unsaved: [NoteDraft] = []) {
    self.init(SessionRecord(session, unsaved: unsaved))
  }

  init(_ record: SessionRecord) {
    gaps =
      Gap.ofDecisions(record) + Gap.ofChangedTexts(record) + Gap.ofKeyMessages(record)
      + Gap.ofRecommendations(record) + Gap.ofNotes(record) + Gap.ofDivergence(record)
      + Gap.ofHeader(record) + Gap.ofAcronyms(record) + Gap.ofSpeakers(record)
      + Gap.ofNames(record)
  }

  var count: Int { gaps.count }

  var blocks: [Block] {
    .section(2, "Annex: still missing", .bullets(gaps.map { Paragraph($0.sentence) }))
  }
}
