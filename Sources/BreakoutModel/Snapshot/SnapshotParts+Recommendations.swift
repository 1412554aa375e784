/// All of a session, in the order of their numbers.
extension Dictionary: SnapshotValue where Key == RecommendationID, Value == Recommendation {
  func write(to writer: inout SnapshotWriter) {
    writer.write(values.sorted { $0.id < $1.id })
  }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    self = [:]
    for one in try reader.read([Recommendation].self) { self[one.id] = one }
  }
}

extension Recommendation: SnapshotParts {
  @inline(__always)
  init(_ old: Recommendation?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    id = try part(old, \.id)
    point = try part(old, \.point)
    at = try part(old, \.at)
    fields = try part(old, \.fields)
    status = try part(old, \.status)
    versions = try part(old, \.versions)
    isChangedAfterDecision = try part(old, \.isChangedAfterDecision)
    readBackVersion = try part(old, \.readBackVersion)
    sources = try part(old, \.sources)
    splitFrom = try part(old, \.splitFrom)
    followUp = try part(old, \.followUp)
  }
}

extension RecommendationFields: SnapshotParts {
  @inline(__always)
  init(_ old: RecommendationFields?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      text: part(old, \.text), addressees: part(old, \.addressees),
      indicator: part(old, \.indicator),
      baseline: part(old, \.baseline), target: part(old, \.target), deadline: part(old, \.deadline),
      resources: part(old, \.resources), lead: part(old, \.lead),
      sdgTargets: part(old, \.sdgTargets),
      rationale: part(old, \.rationale), proposer: part(old, \.proposer),
      priority: part(old, \.priority))
  }
}

extension Wording: SnapshotParts {
  @inline(__always)
  init(_ old: Wording?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(at: part(old, \.at), text: part(old, \.text), addressees: part(old, \.addressees))
  }
}

extension RecommendationStatus: SnapshotChoice {
  static let cases: [SnapshotCase<RecommendationStatus>] = [
    .plain(.draft), .plain(.readBack), .plain(.adoptedByConsensus), .plain(.adoptedByVote),
    .plain(.supported), .plain(.notAdopted), .plain(.withdrawn), .plain(.deferred),
    .holding(RecommendationStatus.merged) { if case .merged(let into) = $0 { into } else { nil } },
  ]
}
