extension SetUpField: SnapshotValue {}

extension SetUpEntry: SnapshotParts {
  init(_ old: SetUpEntry?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part: part(old, \.part), isAssumed: part(old, \.isAssumed))
  }
}

extension SetUpPart: SnapshotChoice {
  static let cases: [SnapshotCase<SetUpPart>] = [
    .holding(SetUpPart.title) { if case .title(let text) = $0 { text } else { nil } },
    .holding(SetUpPart.event) { if case .event(let text) = $0 { .some(text) } else { nil } },
    .holding(SetUpPart.place) { if case .place(let text) = $0 { .some(text) } else { nil } },
    .holding(SetUpPart.room) { if case .room(let text) = $0 { .some(text) } else { nil } },
    .holding(SetUpPart.date) { if case .date(let day) = $0 { .some(day) } else { nil } },
    .holding(SetUpPart.start) { if case .start(let time) = $0 { .some(time) } else { nil } },
    .holding(SetUpPart.duration) { if case .duration(let length) = $0 { length } else { nil } },
    .holding(SetUpPart.constituencies) {
      if case .constituencies(let names) = $0 { names } else { nil }
    },
    .holding(SetUpPart.decision) { if case .decision(let words) = $0 { words } else { nil } },
    .holding(SetUpPart.reserve) {
      if case .reserve(let length) = $0 { .some(length) } else { nil }
    },
    .holding(SetUpPart.attribution) {
      if case .attribution(let regime) = $0 { regime } else { nil }
    },
  ]
}

/// Days and times travel as ISO 8601 writes them.
extension CalendarDate: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.text(description) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    guard let day = CalendarDate(try reader.text()) else { throw .impossibleValue }
    self = day
  }
}

extension TimeOfDay: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.text(description) }

  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {
    guard let time = TimeOfDay(try reader.text()) else { throw .impossibleValue }
    self = time
  }
}
