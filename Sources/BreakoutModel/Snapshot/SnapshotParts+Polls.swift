extension PollMethod: SnapshotValue {}
extension AgreementLevel: SnapshotValue {}
extension ConsentResult: SnapshotValue {}
extension ConsentObjection.Outcome: SnapshotValue {}
extension ParticipantRole: SnapshotValue {}

extension Poll: SnapshotParts {
  init(_ old: Poll?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      method: part(old, \.method), options: part(old, \.options), points: part(old, \.points),
      settings: part(old, \.settings), electorate: part(old, \.electorate))
    ballots = try part(old, \.ballots)
    count = try part(old, \.count)
    declared = try part(old, \.declared)
  }
}

extension PollSettings: SnapshotParts {
  init(_ old: PollSettings?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      legend: part(old, \.legend), dots: part(old, \.dots), highestScore: part(old, \.highestScore),
      target: part(old, \.target), ranksUnlistedLast: part(old, \.ranksUnlistedLast))
  }
}

extension PollBallot: SnapshotParts {
  init(_ old: PollBallot?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(count: part(old, \.count), marks: part(old, \.marks), group: part(old, \.group))
  }
}

extension PollCount: SnapshotParts {
  init(_ old: PollCount?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(voters: part(old, \.voters), totals: [])
    totals = try part(old, \.totals)
    ballots = try part(old, \.ballots)
  }
}

extension ConsentRound: SnapshotParts {
  init(_ old: ConsentRound?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    self.init()
    objections = try part(old, \.objections)
    amendments = try part(old, \.amendments)
    reviewDate = try part(old, \.reviewDate)
    result = try part(old, \.result)
  }
}

extension ConsentObjection: SnapshotParts {
  init(_ old: ConsentObjection?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(statement: part(old, \.statement), outcome: part(old, \.outcome))
  }
}

extension Participant: SnapshotParts {
  init(_ old: Participant?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), name: part(old, \.name), organisation: part(old, \.organisation),
      constituency: part(old, \.constituency), role: part(old, \.role),
      country: part(old, \.country),
      attendance: part(old, \.attendance))
  }
}
