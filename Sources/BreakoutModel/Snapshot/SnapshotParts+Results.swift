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
    try self.init(summary: part(old, \.summary), rows: part(old, \.rows))
  }
}

extension AgreementReading: SnapshotValue {}

extension PollSummary: SnapshotChoice {
  static let cases: [SnapshotCase<PollSummary>] = [
    .holding(PollSummary.written) { if case .written(let words) = $0 { words } else { nil } },
    .holding(PollSummary.noneBelow) {
      if case .noneBelow(let voters, let lowest) = $0 { (voters, lowest) } else { nil }
    },
    .holding(PollSummary.below) {
      if case .below(let count, let voters, let blocks) = $0 {
        (count, voters, blocks)
      } else {
        nil
      }
    },
    .holding(PollSummary.agreement) {
      if case .agreement(let result) = $0 { result } else { nil }
    },
    .holding(PollSummary.unread) {
      if case .unread(let voters, let steps) = $0 { (voters, steps) } else { nil }
    },
    .plain(.nothing),
    .holding(PollSummary.leading) { if case .leading(let lead) = $0 { lead } else { nil } },
    .holding(PollSummary.only) { if case .only(let option) = $0 { .some(option) } else { nil } },
    .holding(PollSummary.winner) { if case .winner(let option) = $0 { option } else { nil } },
    .plain(.allTied),
    .holding(PollSummary.strongest) {
      if case .strongest(let first) = $0 { first } else { nil }
    },
  ]
}

extension AgreementResult: SnapshotParts {
  init(_ old: AgreementResult?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      reading: part(old, \.reading), votes: part(old, \.votes), voters: part(old, \.voters),
      target: part(old, \.target), isReached: part(old, \.isReached))
  }
}

extension PollLead: SnapshotParts {
  init(_ old: PollLead?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      first: part(old, \.first), value: part(old, \.value), of: part(old, \.of),
      second: part(old, \.second), next: part(old, \.next))
  }
}

extension PollRow: SnapshotParts {
  init(_ old: PollRow?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      place: part(old, \.place), rank: part(old, \.rank),
      isRankShared: part(old, \.isRankShared), value: part(old, \.value), of: part(old, \.of),
      part(old, \.figures))
  }
}

extension PollRow.Figures: SnapshotChoice {
  static let cases: [SnapshotCase<PollRow.Figures>] = [
    .holding(PollRow.Figures.written) {
      if case .written(let label, let words) = $0 { (label, words) } else { nil }
    },
    .plain(.plain),
    .holding(PollRow.Figures.share) { if case .share(let whole) = $0 { whole } else { nil } },
    .holding(PollRow.Figures.dots) { if case .dots(let whole) = $0 { whole } else { nil } },
    .holding(PollRow.Figures.score) {
      if case .score(let mean, let median) = $0 { (mean, median) } else { nil }
    },
    .holding(PollRow.Figures.wins) { if case .wins(let others) = $0 { others } else { nil } },
  ]
}
