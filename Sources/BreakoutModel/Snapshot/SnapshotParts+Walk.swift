extension PointPriority: SnapshotValue {}

extension Point: SnapshotParts {
  init(_ old: Point?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    id = try part(old, \.id)
    title = try part(old, \.title)
    question = try part(old, \.question)
    planned = try part(old, \.planned)
    priority = try part(old, \.priority)
    sharesTime = try part(old, \.sharesTime)
    status = try part(old, \.status)
    origin = try part(old, \.origin)
    spans = try part(old, \.spans)
    allotted = try part(old, \.allotted)
    extensions = try part(old, \.extensions)
  }
}

extension PointExtension: SnapshotParts {
  init(_ old: PointExtension?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(at: part(old, \.at), length: part(old, \.length), asker: part(old, \.asker))
  }
}

extension PointStatus: SnapshotChoice {
  static let cases: [SnapshotCase<PointStatus>] = [
    .plain(.pending), .plain(.open), .plain(.suspended), .plain(.deferred), .plain(.skipped),
    .holding(PointStatus.merged) { if case .merged(let into) = $0 { into } else { nil } },
    .plain(.closed),
  ]
}

extension PointOrigin: SnapshotChoice {
  static let cases: [SnapshotCase<PointOrigin>] = [
    .plain(.agenda), .plain(.added),
    .holding(PointOrigin.split) { if case .split(let from) = $0 { from } else { nil } },
  ]
}

extension Span: SnapshotParts {
  init(_ old: Span?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(start: part(old, \.start), end: part(old, \.end))
  }
}

extension People: SnapshotParts {
  init(_ old: People?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      moderators: part(old, \.moderators), rapporteurs: part(old, \.rapporteurs),
      panellists: part(old, \.panellists))
  }
}

extension PrompterPhrase: SnapshotParts {
  init(_ old: PrompterPhrase?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(situation: part(old, \.situation), text: part(old, \.text))
  }
}
