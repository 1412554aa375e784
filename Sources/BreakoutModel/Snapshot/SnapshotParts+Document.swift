extension AttributionRegime: SnapshotValue {}
extension PaperSize: SnapshotValue {}

extension RegimeChange: SnapshotParts {
  init(_ old: RegimeChange?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      at: part(old, \.at), point: part(old, \.point), regime: part(old, \.regime),
      coversEarlier: part(old, \.coversEarlier))
  }
}

extension DocumentIssue: SnapshotParts {
  init(_ old: DocumentIssue?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), at: part(old, \.at), seq: part(old, \.seq),
      stateAt: part(old, \.stateAt), state: part(old, \.state), gaps: part(old, \.gaps))
  }
}

extension DocumentState: SnapshotChoice {
  static let cases: [SnapshotCase<DocumentState>] = [
    .plain(.draft),
    .holding(DocumentState.circulated) { if case .circulated(let day) = $0 { day } else { nil } },
    .holding(DocumentState.validated) {
      if case .validated(let name, let reason) = $0 { (name, reason) } else { nil }
    },
  ]
}

extension FollowUpState: SnapshotValue {}

extension FollowUpEntry: SnapshotParts {
  init(_ old: FollowUpEntry?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(day: part(old, \.date), state: part(old, \.state), note: part(old, \.note))
  }
}

extension DocumentSettings: SnapshotParts {
  init(_ old: DocumentSettings?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      commentsTo: part(old, \.commentsTo), standing: part(old, \.standing),
      paper: part(old, \.paper))
  }
}
