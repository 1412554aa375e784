import BreakoutModel

/// The register of commitments, with the versions that it has had (product rule F25).
struct CommitmentsDocument {
  let blocks: [Block]

  init(_ record: ReportedSession, seal: RecordSeal?) {
    blocks =
      CommitmentsRegister(record).blocks + SDGIndex(record).blocks
      + DocumentControl(record, seal: seal).blocks
  }
}
