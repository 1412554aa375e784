extension InterventionID: SnapshotValue {}
extension InterventionKind: SnapshotValue {}
extension FloorChannel: SnapshotValue {}
extension ReleaseReason: SnapshotValue {}
extension ProposalMode: SnapshotValue {}
extension BreakID: SnapshotValue {}
extension ReminderID: SnapshotValue {}
extension DocumentNumber: SnapshotValue {}

extension Intervention: SnapshotParts {
  init(_ old: Intervention?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    id = try part(old, \.id)
    requested = try part(old, \.requested)
    point = try part(old, \.point)
    details = try part(old, \.details)
    limit = try part(old, \.limit)
    spans = try part(old, \.spans)
    state = try part(old, \.state)
    yieldedBy = try part(old, \.yieldedBy)
  }
}

extension InterventionDetails: SnapshotParts {
  init(_ old: InterventionDetails?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      part(old, \.person), as: part(old, \.kind), channel: part(old, \.channel),
      toSay: part(old, \.toSay), answers: part(old, \.answers), ruling: part(old, \.ruling),
      isUrgent: part(old, \.isUrgent))
  }
}

extension FloorPerson: SnapshotParts {
  init(_ old: FloorPerson?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      participant: part(old, \.participant), name: part(old, \.name),
      constituency: part(old, \.constituency),
      looks: part(old, \.looks))
  }
}

extension InterventionState: SnapshotChoice {
  static let cases: [SnapshotCase<InterventionState>] = [
    .plain(.waiting), .plain(.onFloor), .plain(.ended),
    .holding(InterventionState.released) {
      if case .released(let at, let reason) = $0 { (at, reason) } else { nil }
    },
  ]
}

extension FloorRules: SnapshotParts {
  init(_ old: FloorRules?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      isListOpen: part(old, \.isListOpen), mode: part(old, \.mode), limits: part(old, \.limits),
      allowsSeveral: part(old, \.allowsSeveral))
  }
}

extension KindLimit: SnapshotParts {
  init(_ old: KindLimit?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(kind: part(old, \.kind), limit: part(old, \.limit))
  }
}

extension Break: SnapshotParts {
  init(_ old: Break?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), span: part(old, \.span), reason: part(old, \.reason),
      speech: part(old, \.speech))
  }
}

extension Reminder: SnapshotParts {
  init(_ old: Reminder?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      id: part(old, \.id), text: part(old, \.text), due: part(old, \.due),
      isSettled: part(old, \.isSettled))
  }
}
