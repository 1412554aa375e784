import BreakoutModel

/// What leaves the room: the recommendations before the narrative, with all that makes them credible
/// (product rule F25).
struct RecommendationsDocument {
  let blocks: [Block]

  init(_ record: SessionRecord, gaps: GapList) {
    let content: [[Block]] = [
      KeyMessages(record).blocks,
      AtAGlance(record).blocks,
      OpenProposals(record).blocks,
      record.walk.flatMap { PointSection(record, $0).blocks },
      LooseNotes(record).blocks,
      FollowUpMatrix(record).blocks,
      ParkedIssues(record).blocks,
      Participation(record).blocks,
      FloorUse(record).blocks,
      TimeUsed(record).blocks,
      MethodNote(record).blocks,
      DecisionAnnex(record).blocks,
      ProposalAnnex(record).blocks,
      WordingAnnex(record).blocks,
      gaps.blocks,
    ]
    blocks = content.flatMap { $0 }
  }
}
