extension NoteKind: SnapshotValue {}

extension Note: SnapshotParts {
  @inline(__always)
  init(_ old: Note?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    id = try part(old, \.id)
    point = try part(old, \.point)
    at = try part(old, \.at)
    kind = try part(old, \.kind)
    text = try part(old, \.text)
    speaker = try part(old, \.speaker)
    tags = try part(old, \.tags)
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
