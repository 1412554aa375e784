extension Decision: SnapshotParts {
  init(_ old: Decision?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), subject: part(old, \.subject), opened: part(old, \.opened),
      proceeding: part(old, \.proceeding))
    closed = try part(old, \.closed)
    superseded = try part(old, \.superseded)
    revision = try part(old, \.revision)
  }
}

extension Revision.Kind: SnapshotValue {}

extension Revision: SnapshotParts {
  init(_ old: Revision?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.kind), of: part(old, \.of), reason: part(old, \.reason))
  }
}

extension DecisionSubject: SnapshotParts {
  init(_ old: DecisionSubject?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      point: part(old, \.point), recommendation: part(old, \.recommendation),
      version: part(old, \.version),
      text: part(old, \.text))
    fields = try part(old, \.fields)
  }
}

extension Proceeding: SnapshotChoice {
  static let cases: [SnapshotCase<Proceeding>] = [
    .holding(Proceeding.consensus) { if case .consensus(let call) = $0 { call } else { nil } },
    .holding(Proceeding.vote) { if case .vote(let vote) = $0 { vote } else { nil } },
    .holding(Proceeding.poll) { if case .poll(let poll) = $0 { poll } else { nil } },
    .holding(Proceeding.consent) { if case .consent(let round) = $0 { round } else { nil } },
  ]
}

extension ConsensusCall: SnapshotParts {
  init(_ old: ConsensusCall?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    self.init()
    objections = try part(old, \.objections)
    reservations = try part(old, \.reservations)
    standAsides = try part(old, \.standAsides)
    result = try part(old, \.result)
  }
}

extension ConsensusResult: SnapshotValue {}

extension Statement: SnapshotParts {
  init(_ old: Statement?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(by: part(old, \.by), reason: part(old, \.reason))
  }
}

extension Objection: SnapshotParts {
  init(_ old: Objection?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(statement: part(old, \.statement), isWithdrawn: part(old, \.isWithdrawn))
  }
}
