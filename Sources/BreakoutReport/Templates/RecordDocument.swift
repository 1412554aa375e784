import BreakoutModel

/// The record of a session: what the room said and decided, point by point, and behind it how that came about
/// (product rule F25).
struct RecordDocument {
  let blocks: [Block]

  init(_ record: ReportedSession, _ sections: ReportSections, seal: RecordSeal?) {
    let points = record.walk.map { point in
      { @Sendable in PointSection(record, point, sections).blocks }
    }
    let behind: [(ReportSection, @Sendable () -> [Block])] = [
      (.parked, { ParkedIssues(record).blocks }),
      (.goals, { SDGIndex(record).blocks }),
      (.participation, { Participation(record).blocks }),
      (.method, { MethodNote(record).blocks }),
      (.decisions, { DecisionAnnex(record).blocks }),
      (.speakers, { SpeakersList(record).blocks }),
      (.proposals, { ProposalAnnex(record).blocks }),
      (.wordings, { WordingAnnex(record).blocks }),
      (.time, { TimeUsed(record, isAnnex: true).blocks }),
      (.control, { DocumentControl(record, seal: seal).blocks }),
    ]
    let parts =
      points + [{ LooseNotes(record, sections).blocks }]
      + behind.filter { sections.has($0.0) }.map(\.1)
    blocks = parts.flatMapAtOnce(least: 2) { $0() }
  }
}
