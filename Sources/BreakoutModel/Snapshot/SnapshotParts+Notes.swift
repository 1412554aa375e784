extension NoteKind: SnapshotValue {}

extension Note: SnapshotParts {
  @inline(__always)
  init(_ old: Note?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), point: part(old, \.point),
      NoteDraft(
        at: part(old, \.at), kind: part(old, \.kind), text: part(old, \.text),
        speaker: part(old, \.speaker), tags: part(old, \.tags)))
    isVerified = try part(old, \.isVerified)
    ticket = try part(old, \.ticket)
  }
}

extension ParkedTicket: SnapshotChoice {
  static let cases: [SnapshotCase<ParkedTicket>] = [
    .holding(ParkedTicket.owned) {
      if case .owned(let by, let due) = $0 { (by, due) } else { nil }
    },
    .plain(.returnedToSponsor), .plain(.toPlenary),
  ]
}

extension Speaker: SnapshotParts {
  @inline(__always)
  init(_ old: Speaker?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(name: part(old, \.name), constituency: part(old, \.constituency))
  }
}
