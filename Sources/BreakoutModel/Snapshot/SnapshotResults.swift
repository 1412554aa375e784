extension VoteOutcome: SnapshotValue {}
extension GroupVerdict.State: SnapshotValue {}

extension DeclaredResult: SnapshotParts {
  init(_ old: DeclaredResult?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      outcome: part(old, \.outcome), base: part(old, \.base), needed: part(old, \.needed),
      groups: part(old, \.groups), quorum: part(old, \.quorum), failures: part(old, \.failures))
  }
}

extension GroupVerdict: SnapshotParts {
  init(_ old: GroupVerdict?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      name: part(old, \.name), tally: part(old, \.tally), presence: part(old, \.presence),
      needed: part(old, \.needed), state: part(old, \.state))
  }
}

extension QuorumState: SnapshotParts {
  init(_ old: QuorumState?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(quorum: part(old, \.quorum), parts: part(old, \.parts))
  }
}

extension QuorumState.Part: SnapshotParts {
  init(_ old: QuorumState.Part?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(group: part(old, \.group), count: part(old, \.count), needed: part(old, \.needed))
  }
}

extension VerdictFailure: SnapshotChoice {
  static let cases: [SnapshotCase<VerdictFailure>] = [
    .holding(VerdictFailure.share) { if case .share(let missing) = $0 { missing } else { nil } },
    .holding(VerdictFailure.tooManyAgainst) {
      if case .tooManyAgainst(let count, let allowed) = $0 { (count, allowed) } else { nil }
    },
    .holding(VerdictFailure.group) { if case .group(let group) = $0 { group } else { nil } },
    .holding(VerdictFailure.condition) {
      if case .condition(let one, let count, let bound) = $0 { (one, count, bound) } else { nil }
    },
    .holding(VerdictFailure.count) {
      if case .count(let limit, let count) = $0 { (limit, count) } else { nil }
    },
    .holding(VerdictFailure.quorum) { if case .quorum(let state) = $0 { state } else { nil } },
    .plain(.tie),
  ]
}

extension DeclaredPoll: SnapshotParts {
  init(_ old: DeclaredPoll?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(headline: part(old, \.headline), bars: part(old, \.bars))
  }
}

extension PollBar: SnapshotParts {
  init(_ old: PollBar?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      rank: part(old, \.rank), label: part(old, \.label), value: part(old, \.value),
      of: part(old, \.of), text: part(old, \.text))
  }
}
