import BreakoutModel

/// The record of a session: all that the room said and decided, point by point (product rule F25).
struct RecordDocument {
  let blocks: [Block]

  init(_ record: ReportedSession, gaps: GapList, seal: RecordSeal?) {
    let points = record.walk.map { point in
      { @Sendable in PointSection(record, point).blocks }
    }
    let parts: [@Sendable () -> [Block]] =
      [
        { ExecutiveSummary(record).blocks },
        { AtAGlance(record).blocks },
        { OpenProposals(record).blocks },
      ] + points + [
        { LooseNotes(record).blocks },
        { FollowUpMatrix(record).blocks },
        { SDGIndex(record).blocks },
        { ParkedIssues(record).blocks },
        { Participation(record).blocks },
        { MethodNote(record).blocks },
        { DecisionAnnex(record).blocks },
        { SpeakersList(record).blocks },
        { ProposalAnnex(record).blocks },
        { WordingAnnex(record).blocks },
        { DocumentControl(record, gaps: gaps, seal: seal).blocks },
        { gaps.annex(of: record) },
      ]
    blocks = parts.flatMapAtOnce(least: 2) { $0() }
  }
}
